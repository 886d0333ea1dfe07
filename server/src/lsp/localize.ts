import type { Rule } from '../../../rules/contract'
import { createWords, type Catalogue, type Words } from '../review/words'
import { COMPLETION_ENGLISH } from './completion/english'
import type { Engine } from './engine'
import { LSP_ENGLISH, type LspId } from './english'

export type LspWords = Words<LspId | keyof typeof COMPLETION_ENGLISH>

export const SERVER_ENGLISH = { ...LSP_ENGLISH, ...COMPLETION_ENGLISH } as const

export function lspWords(catalogue: Catalogue | undefined, locale: string | undefined): LspWords {
  return createWords(SERVER_ENGLISH, catalogue, catalogue ? locale : undefined)
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
