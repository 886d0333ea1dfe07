import { ENGLISH } from './english'

export type WordId = keyof typeof ENGLISH
/** What there may be one or many of: ids that end in `.one` and `.other`. */
type Countable<Id = WordId> = Id extends `${infer Stem}.other` ? Stem : never

let words: Readonly<Record<string, string>> = ENGLISH
let plurals = new Intl.PluralRules('en')

/** Lays another language over the English one; called once, before anything is shown. What it leaves out stays English. */
export function speak(bundle: Readonly<Record<string, string>> | undefined, language: string): void {
  words = { ...ENGLISH, ...bundle }
  plurals = new Intl.PluralRules(bundle ? language : 'en')
}

/** The words of an id, its `{placeholders}` filled. */
export function say(id: WordId, data: Readonly<Record<string, string | number>> = {}): string {
  return fill(words[id] ?? ENGLISH[id], data)
}

/** "1 hint", "3 hints", in the form that the language has for so many. */
export function sayCount(stem: Countable, count: number): string {
  const text = words[`${stem}.${plurals.select(count)}`] ?? words[`${stem}.other`] ?? ENGLISH[`${stem}.other`]
  return fill(text, { count })
}

function fill(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(data[name] ?? placeholder))
}
