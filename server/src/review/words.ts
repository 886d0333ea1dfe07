import { REVIEW_ENGLISH } from './english'
import type { Value } from '../../../rules/contract'
import { MESSAGE_LIMIT, type MessageData } from './message'

/** What a reader sees, by id, in the reader's language. A word the language lacks is said in English. */
export interface Words<Id extends string> {
  say(id: Id, data?: MessageData): string
  /** "1 target", "3 targets": the form that the language has for so many. */
  count(stem: Countable<Id>, count: number, data?: MessageData): string
  number(count: number): string
  /** The longest a message may get, in UTF-16 code units: other languages need more room than English. */
  readonly messageLimit: number
  /** What a rule says in English, such as the title of a fix; a translation finds its id by that. */
  phrase(english: string, data?: Readonly<Record<string, Value>>): string
  /** What a rule puts for `{placeholders}`, as text. */
  values(data: Readonly<Record<string, Value>>): MessageData
}

/** Ids that end in `.one` and `.other` tell what there may be one or many of. */
export type Countable<Id> = Id extends `${infer Stem}.other` ? Stem : never
/** Another language, by id. `phrases` of {@link createWords} are ids by what they say in English. */
export type Catalogue = Readonly<Record<string, string>>
export type ReviewWords = Words<keyof typeof REVIEW_ENGLISH>

export function createWords<Id extends string>(
  english: Readonly<Record<Id, string>>,
  catalogue: Catalogue = {},
  locale = 'en-US',
  phrases: ReadonlyMap<string, string> = new Map(),
): Words<Id> {
  const plurals = new Intl.PluralRules(locale)
  const known: Catalogue = { ...english, ...catalogue }
  const isEnglish = Object.keys(catalogue).length === 0
  const number = (count: number): string => count.toLocaleString(locale)
  const phrase: Words<Id>['phrase'] = (said, data) => {
    const text = catalogue[phrases.get(said) ?? ''] ?? said
    return data === undefined ? text : fill(text, values(data))
  }
  const valueOf = (value: Value): string | number =>
    typeof value !== 'object'
      ? value
      : 'words' in value
        ? phrase(value.words, value.data)
        : value.map((each) => phrase(each)).join(', ')
  const values: Words<Id>['values'] = (data) => {
    const said: Record<string, string | number> = {}
    for (const name in data) {
      const value = data[name]
      if (value !== undefined) said[name] = valueOf(value)
    }
    return said
  }
  return {
    say: (id, data) => fill(known[id] ?? '', data),
    count: (stem, count, data) => {
      const text = known[`${stem}.${plurals.select(count)}`] ?? known[`${stem}.other`] ?? ''
      return fill(text, { ...data, count: number(count) })
    },
    number,
    messageLimit: isEnglish ? MESSAGE_LIMIT : MESSAGE_LIMIT * 1.5,
    phrase,
    values,
  }
}

function fill(text: string, data: MessageData = {}): string {
  return text.replace(/\{([\w-]+)\}/gu, (placeholder, name: string) => String(data[name] ?? placeholder))
}

/** What the command line says, and every program that asks for no language. */
export const IN_ENGLISH: ReviewWords = createWords(REVIEW_ENGLISH)
