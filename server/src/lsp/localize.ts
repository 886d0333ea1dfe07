import type { Rule } from '../../../rules/contract'
import { BESIDE, FIXES, WORDS } from '../../../rules/phrases'
import { FACET_WORDS } from '../facts/perspectives'
import { REVIEW_ENGLISH } from '../review/english'
import { OWN_FINDINGS } from '../review/ownFindings'
import { createWords, type Catalogue, type Words } from '../review/words'
import { COMPLETION_ENGLISH } from './completion/english'
import type { Engine } from './engine'
import { LSP_ENGLISH, type LspId } from './english'

export type LspWords = Words<LspId | keyof typeof COMPLETION_ENGLISH>

export const SERVER_ENGLISH = { ...LSP_ENGLISH, ...COMPLETION_ENGLISH } as const

export function lspWords(catalogue: Catalogue | undefined, locale: string | undefined): LspWords {
  if (!catalogue) return createWords(SERVER_ENGLISH)
  const phrases = new Map(Object.entries(phraseTexts()).map(([id, english]) => [english, id]))
  return createWords(SERVER_ENGLISH, catalogue, locale, phrases)
}

/**
 * The engine as it speaks another language. Rules are put into it once, here, so that a review costs what it costs in
 * English; what no rule says comes from `words`.
 */
export function localizeEngine(engine: Engine, catalogue: Catalogue | undefined, words: LspWords): Engine {
  if (!catalogue) return engine
  return {
    ...engine,
    rules: engine.rules.map((rule) => localizeRule(rule, catalogue)),
    createReviewer: (rules) => engine.createReviewer(rules, words),
  }
}

/** What rules and the reviewer say in English and are told by, by id; no two say the same. */
export function phraseTexts(): Catalogue {
  const facets = Object.entries(FACET_WORDS).map(([view, texts]) => [`facet.${view}.`, texts] as const)
  const own = OWN_FINDINGS.map(({ id, messages }) => [`${id}#messages.`, messages] as const)
  const ofReviewer = Object.entries(REVIEW_ENGLISH).filter(([id]) => OF_REVIEWER.test(id))
  const groups: readonly (readonly [prefix: string, texts: Catalogue])[] = [
    ['fix.', FIXES],
    ['beside.', BESIDE],
    ['word.', WORDS],
    ...facets,
    ...own,
    ['', Object.fromEntries(ofReviewer)],
  ]
  return Object.fromEntries(
    groups.flatMap(([prefix, texts]) => Object.entries(texts).map(([name, text]) => [prefix + name, text])),
  )
}

/** What of the reviewer's words is said as rules say theirs. */
const OF_REVIEWER = /^review\.(?:beside|fix|least|number|perspective)\b/u

/** What of a rule a person reads, by the ids of a catalogue. */
export function ruleTexts({ id, meta }: Rule): Catalogue {
  const { summary, rationale, source, satisfiedBy, example, question, messages } = meta
  const texts = { summary, rationale, source, satisfiedBy, example, ...(question ? { question } : {}) }
  return Object.fromEntries([
    ...Object.entries(texts).map(([name, text]) => [`${id}#${name}`, text] as const),
    ...Object.entries(messages).map(([name, text]) => [`${id}#messages.${name}`, text] as const),
  ])
}

function localizeRule(rule: Rule, catalogue: Catalogue): Rule {
  const { id, meta } = rule
  const said = (name: string, english: string): string => catalogue[`${id}#${name}`] ?? english
  return {
    ...rule,
    meta: {
      ...meta,
      summary: said('summary', meta.summary),
      rationale: said('rationale', meta.rationale),
      source: said('source', meta.source),
      satisfiedBy: said('satisfiedBy', meta.satisfiedBy),
      example: said('example', meta.example),
      ...(meta.question === undefined ? {} : { question: said('question', meta.question) }),
      messages: Object.fromEntries(
        Object.entries(meta.messages).map(([name, text]) => [name, said(`messages.${name}`, text)]),
      ),
    },
  }
}
