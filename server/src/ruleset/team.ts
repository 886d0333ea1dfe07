import { DOCUMENT_TYPES, LEXICON_CLASSES, SLOTS, type TeamPerspective, type TeamWords } from '../facts/types'
import { ONLY_MESSAGE } from './custom/onlyMessage'
import type { DECISION_MODELS, TeamSettings as Written } from './teamSchema'
import type { SuppressionPolicy, TeamSettings } from './types'

/** What a team teaches, with defaults for what it leaves out. */
export function teamSettings(settings: Written): TeamSettings {
  return {
    words: wordsOf(settings),
    messages: mapping(settings.messages, (messages) =>
      mapping(typeof messages === 'string' ? { [ONLY_MESSAGE]: messages } : messages, (text) => text),
    ),
    scaffolds: mapping(settings.scaffolds, (text) => text),
    suppressions: policyOf(settings.suppressions),
  }
}

/** The least words of a reason, where nobody asks for another number. */
const LEAST_WORDS = 4

function policyOf(written: Written['suppressions']): SuppressionPolicy {
  const requireExpiry = written?.['require-expiry'] ?? false
  const maxDays = written?.['max-days'] ?? null
  return {
    minWords: written?.['min-words'] ?? LEAST_WORDS,
    requireExpiry,
    maxDays,
    expire: written?.expire ?? (requireExpiry || maxDays !== null),
    today: null,
  }
}

function wordsOf({ slots, evidence, perspectives, likelihood, lexicon, ...rest }: Written): TeamWords {
  return {
    slots: SLOTS.flatMap((slot) => (slots?.[slot] ?? []).map((heading) => [heading, slot] as const)),
    sources: evidence?.sources ?? [],
    deciders: rolesOf(rest['decision-rights']),
    perspectives: Object.entries(perspectives ?? {}).map(
      ([name, { question, facets, slot, documents }]): TeamPerspective => ({
        name,
        question,
        facets: Object.entries(facets),
        slot: slot ?? null,
        documents: documents ?? ASKED,
      }),
    ),
    likelihood: Object.keys(likelihood ?? {}),
    lexicon: Object.fromEntries(
      LEXICON_CLASSES.flatMap((name) => {
        const words = lexicon?.[name] ?? []
        return words.length === 0 ? [] : [[name, words]]
      }),
    ),
  }
}

/** A document of no particular type cannot be said to owe an answer. */
const ASKED = DOCUMENT_TYPES.filter((type) => type !== 'product-doc')

/** Who has the last word in each model, spelled out and as the letter of its grid. */
const MODELS: Readonly<Record<(typeof DECISION_MODELS)[number], readonly string[]>> = {
  RAPID: ['decide', 'decider', 'D'],
  DACI: ['approver', 'A'],
  RACI: ['accountable', 'A'],
}

function rolesOf(written: Written['decision-rights']): readonly string[] {
  if (written === undefined) return []
  return typeof written === 'string' ? MODELS[written] : written
}

/** Plain data without a prototype and without holes: keys are the team's own. */
function mapping<From, To>(
  written: Readonly<Record<string, From | undefined>> | undefined,
  of: (value: From) => To | undefined,
): Readonly<Record<string, To>> {
  const made = Object.create(null) as Record<string, To>
  for (const [key, value] of Object.entries(written ?? {})) {
    const to = value === undefined ? undefined : of(value)
    if (to !== undefined) made[key] = to
  }
  return made
}
