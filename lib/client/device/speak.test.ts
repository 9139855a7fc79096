import { expect, test } from 'vitest'

import { mandarinOf, sentencesOf } from './speak'

test('a text is spoken sentence by sentence, and nothing of it is left out', () => {
  expect(sentencesOf('参保地\n您交医保的城市。不清楚可以问单位！\n\n — \n下一项')).toEqual(['参保地', '您交医保的城市。', '不清楚可以问单位！', '下一项'])
  expect(sentencesOf('好'.repeat(250)).map((part) => part.length)).toEqual([120, 120, 10])
})

test.each([
  ['the phone’s own Mandarin', [['en-US', true], ['zh-CN', false], ['zh-CN', true]], 2],
  ['any Mandarin where the phone has none of its own', [['en-US', true], ['zh-HK', true], ['cmn-Hans-CN', false]], 2],
  ['none where there is only Cantonese', [['zh-HK', true], ['yue', true]], undefined],
] as const)('it is spoken by %s', (_, kept, at) => {
  const voices = kept.map(([lang, localService]) => ({ lang, localService }))
  expect(mandarinOf(voices)).toBe(at === undefined ? undefined : voices[at])
})
