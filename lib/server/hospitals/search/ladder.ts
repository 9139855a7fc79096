import { alikeOf, foldWords } from '@/lib/hospitals/index'

import { placeInitialsIn, placesIn } from './places'
import { inInitials, inNames, isLetters, LOOSE, ranks, rungsOf, type AnyTest, type Rung } from './word'

type Tests = readonly AnyTest[]
/**
 * One step down: each word must pass one of its tests, and not all of them already one of those before. Steps of one stage are asked together:
 * what is in a name before what only sounds like it, because what is in most names would also sound like most.
 */
export type Step = { readonly rank: number; readonly stage: number; readonly fits: readonly Tests[]; readonly before: readonly Tests[] }

/** The steps, and for each word all of its rungs, for what is left when next to nothing was found. */
export type Ladder = { readonly steps: readonly Step[]; readonly rungs: readonly (readonly Rung[])[] }

/** From what fits best to what fits least; nothing at all when the words hold nothing that a name could. */
export function ladderOf(text: string): Ladder {
  const words = foldWords(text.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS)
  const rungs = words.map(wordRungs)
  return { steps: stepsOf(words, rungs.map((each) => each.filter(({ rank }) => rank < LOOSE))), rungs }
}

function stepsOf(words: readonly string[], ladders: readonly (readonly Rung[])[]): readonly Step[] {
  const together = words.every(isLetters)
  const all = [...new Set(ladders.flatMap((rungs) => rungs.map(({ rank }) => rank)))].sort((a, b) => a - b)
  return all.map((rank) => {
    const upTo = (limit: number) => ladders.map((rungs) => rungs.filter((rung) => rung.rank <= limit).flatMap(({ tests }) => tests))
    // One word alone need not be asked again for what its better rungs have shown.
    const fits = ladders.length > 1 ? upTo(rank) : ladders.map((rungs) => rungs.filter((rung) => rung.rank === rank).flatMap(({ tests }) => tests))
    return { rank, stage: rank > ranks.liesThere && !together ? 1 : 0, fits, before: upTo(rank - 1) }
  })
}

const MOST_WORDS = 4
/** More than anybody types, wherever the words came from. */
const MOST_CHARACTERS = 60

/** The word itself, what is left of it in the places that it begins with, and what looks like it. */
function wordRungs(word: string): readonly Rung[] {
  return [...rungsOf(word), ...placeRungs(word), ...(isLetters(word) ? initialRungs(word) : alikeRungs(word))]
}

function placeRungs(word: string): readonly Rung[] {
  return placesIn(word).flatMap(({ within, rest }): readonly Rung[] => {
    if (rest === '') return [{ rank: ranks.liesThere, tests: [{ on: 'places', within }] }]
    // 一院 sounds like every 医院: within a place what is scattered in a name comes before that.
    return rungsOf(rest).filter(({ rank }) => rank <= ranks.scattered).map(({ rank, tests }) => ({
      rank: rank === ranks.exact ? ranks.begins : rank === ranks.scattered ? ranks.scatteredThere : rank,
      tests: tests.map((test) => (test.on === 'places' ? test : { ...test, within })),
    }))
  })
}

/** shsrjyy, where nothing begins so: rjyy in 上海市. */
const initialRungs = (word: string): readonly Rung[] =>
  placeInitialsIn(word).map(({ within, rest }) => ({ rank: ranks.scattered, tests: [{ ...inInitials(rest), within }] }))

/** 番禹 for 番禺: as good as who sounds like it. */
const alikeRungs = (word: string): readonly Rung[] =>
  alikeOf(word).flatMap((meant) => [
    { rank: ranks.sounds, tests: [inNames(meant)] },
    ...placeRungs(meant).filter(({ rank }) => rank <= ranks.scatteredThere).map(({ rank, tests }) => ({ rank: Math.max(ranks.sounds, rank), tests })),
  ])
