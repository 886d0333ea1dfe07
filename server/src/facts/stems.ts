import { isFunctionWord } from './functionWords'

/** Words that may differ between two mentions of the same thing, beyond those that carry grammar. */
export type Fillers = ReadonlySet<string>

/**
 * What two mentions of the same thing have in common: the stems of their content words, sorted, each once. Numbers
 * count as words. Empty where only fillers are left.
 */
export function stemKey(text: string, fillers: Fillers): string {
  const stems = stemsOf(text, fillers)
  return [...new Set(stems)].sort().join(' ')
}

/** Stems of the content words in reading order. */
function stemsOf(text: string, fillers: Fillers): readonly string[] {
  const stems: string[] = []
  for (const written of text.toLowerCase().match(WORD) ?? []) {
    const word = written.replace(/['’]s$/, '')
    if (isFunctionWord(word) || fillers.has(word)) continue
    const root = stem(word)
    if (!fillers.has(root)) stems.push(root)
  }
  return stems
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** Number and the commonest endings off. Rough, but the same for every mention of a word. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word))
    return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, '')
    .replace(/(?<![su])s$/, '')
  const root = singular.replace(/(?:ing|ed|er|or|ion|e)$/, '')
  return root.length >= 4 ? root : singular
}
