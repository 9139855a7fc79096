type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>
const isChinese = ({ lang }: Voice) => /^(zh|cmn)/i.test(lang) && !/hk|tw|yue/i.test(lang)

/** The phone's own Mandarin first: it speaks without network, and nothing that is read leaves the phone. */
export const mandarinOf = <T extends Voice>(voices: readonly T[]): T | undefined =>
  voices.find((voice) => isChinese(voice) && voice.localService) ?? voices.find(isChinese)

/** Some phones fall silent in the middle of a long text, so it is spoken sentence by sentence. */
export function sentencesOf(text: string, most = 120): readonly string[] {
  return text.split(/(?<=[。！？；\n])/u).flatMap((sentence) => cut(sentence.trim(), most)).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

function cut(sentence: string, most: number): readonly string[] {
  const letters = Array.from(sentence)
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, at) => letters.slice(at * most, (at + 1) * most).join(''))
}

type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'>

/** Reads it in Mandarin, a little slower than people talk; calls `done` after the last word. */
export function speak(text: string, done: () => void, speech: Speech = speechSynthesis): void {
  speech.cancel()
  const voice = mandarinOf(speech.getVoices()) ?? null
  const said = sentencesOf(text).map((sentence) => Object.assign(new SpeechSynthesisUtterance(sentence), { lang: 'zh-CN', rate: 0.9, voice }))
  const last = said.at(-1)
  if (last === undefined) { done(); return }
  last.onend = done
  last.onerror = done
  for (const sentence of said) speech.speak(sentence)
}
