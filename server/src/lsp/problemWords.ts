import { PROBLEM_ENGLISH } from '../ruleset/english'
import type { Catalogue } from '../review/words'

/** One sentence about a mistake in a `candor.yaml`, in the client's language. */
export type SayProblem = (english: string) => string

/**
 * Settings are read before anyone knows who will be told of their mistakes, and most pass through a library that takes
 * texts only. So a mistake is told in English, and is recognised here by its form, as are the parts it is made of. What
 * somebody wrote stands in backticks and stays as it is. Costs nothing in English.
 */
export function problemWords(catalogue: Catalogue | undefined): SayProblem {
  if (!catalogue) return (english) => english
  const forms = Object.entries(PROBLEM_ENGLISH)
    .map(([id, english]) => formOf(id, english, catalogue[`problem.${id}`] ?? english))
    // The one with most words of its own fits best: a part may be anything.
    .sort((a, b) => b.own - a.own || b.names.length - a.names.length)
  const whole = forms.filter(({ id }) => !PART.test(id))
  const sayAs = (candidates: readonly Form[], english: string): string => {
    for (const { pattern, names, said } of candidates) {
      const values = pattern.exec(english)?.slice(1)
      if (!values) continue
      const byName = new Map(names.map(({ name, quoted }, at) => [name, inPlace(values[at] ?? '', quoted)]))
      return said.replace(PLACEHOLDER, (placeholder, name: string) => byName.get(name) ?? placeholder)
    }
    return english
  }
  const inPlace = (value: string, quoted: boolean): string => (quoted ? value : sayAs(forms, value))
  return (english) => sayAs(whole, english)
}

/** What is said within a sentence only. */
const PART = /^(?:kind\.|where$|or$)/u

/** It may stand right behind another part, or be left out. */
const WHERE = '( in `[^`]*`|)'

const PLACEHOLDER = /\{(\w+)\}/gu

interface Form {
  readonly id: string
  readonly pattern: RegExp
  readonly names: readonly { readonly name: string; readonly quoted: boolean }[]
  readonly said: string
  readonly own: number
}

function formOf(id: string, english: string, said: string): Form {
  const names: { name: string; quoted: boolean }[] = []
  const source = english.split(PLACEHOLDER).map((part, at, parts) => {
    if (at % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
    // An odd number of backticks before it: it stands between two.
    const before = parts.slice(0, at).filter((_, index) => index % 2 === 0)
    names.push({ name: part, quoted: before.join('').split('`').length % 2 === 0 })
    return part === 'where' ? WHERE : '([^]*?)'
  })
  const own = english.replace(PLACEHOLDER, '').length
  return { id, pattern: new RegExp(`^${source.join('')}$`, 'u'), names, said, own }
}
