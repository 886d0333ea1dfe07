import type { Rule } from '../../rules/contract'
import type { Facts, Gate, Range } from '../../server/src/facts/types'
import { createTypeLookup } from '../../server/src/review/documentType'
import { reviewDocument } from '../../server/src/review/reviewDocument'
import type { Reviewer } from '../../server/src/review/types'
import { fakeDocument, fakeFacts, fakePerspectives } from './fakeDocument'
import { absenceRule, wordRule } from './fakeRule'
import { sampleRules } from './sampleRules'

/** Rules that look for single words, so that what surrounds them can be tested on tiny documents. */
export const fakeRules: readonly Rule[] = [
  wordRule('clarity/placeholder-left', 'TBD', {
    ...sampleRules[0]?.meta,
    messages: {
      found: 'A placeholder is left here. What belongs in its place, and who will say so by when?',
    },
    severity: { pm: 'information', leader: 'warning' },
  }),
  wordRule('confidence/no-one-else', 'nobody else', {
    summary: 'Say how far you looked before you say that there is nothing',
    messages: {
      found:
        'This reads as certain that there is no alternative. A reader will wonder how far you looked; where did you look, and when?',
    },
  }),
  wordRule('clarity/vague-quality', 'seamless', {
    summary: 'Say what a quality means for the user',
    severity: { pm: 'hint', leader: 'off' },
    messages: { found: 'What would a user notice?' },
  }),
  absenceRule('decision/no-alternatives', {
    ...sampleRules[1]?.meta,
    scope: 'document',
    messages: { found: 'No alternative is named. What else did you consider, and why did it lose?' },
  }),
]

/**
 * A reviewer over laid-down facts. A document that starts with `Readme` is not a product document, one that starts with
 * `Notes` might be one, `Rich` shows a bit of everything, and `Crash` brings the reviewer down.
 */
export function createFakeReviewer(rules: readonly Rule[]): Reviewer {
  return {
    review({ text, path, all = false }, ruleset) {
      if (text.startsWith('# Crash')) throw new Error('index out of bounds')
      const type = createTypeLookup(ruleset)(path)
      const document = fakeDocument({
        text,
        type: type === null || type === 'none' ? 'prd' : type,
        gate: type === 'none' ? 'skip' : gateOf(text),
        gateReasons: [type === null ? 'title' : 'configuration'],
        facts: text.startsWith('# Rich') ? richFacts(text) : fakeFacts(),
        words: text.split(/\s+/).filter((word) => /\w/.test(word)).length,
      })
      const recorded = ruleset.baseline?.documents.get(path) ?? null
      return reviewDocument(document, rules, ruleset, { all, recorded })
    },
    inheritedTargets: () => [],
    localTargets: (text) => [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? ''),
  }
}

function gateOf(text: string): Gate {
  if (text.startsWith('# Readme')) return 'skip'
  return text.startsWith('# Notes') ? 'maybe' : 'review'
}

function richFacts(text: string): Facts {
  const at = (word: string): Range => {
    const start = Math.max(text.indexOf(word), 0)
    return { start, end: start + word.length }
  }
  return fakeFacts({
    perspectives: fakePerspectives('addressed', {
      user: 'grounded',
      market: 'mentioned',
      capability: 'inherited',
    }),
    evidence: {
      level: 'stated',
      best: 4,
      histogram: [3, 0, 2, 1, 1, 0],
      items: [],
      declaredNone: false,
    },
    synthesis: { level: 2, places: [at('speed')] },
    unknowns: {
      items: [
        { kind: 'assumption', range: at('assume'), tested: true, held: true },
        { kind: 'risk', range: at('risk'), tested: false, held: true },
      ],
    },
    decision: {
      ask: [at('approve')],
      decider: [],
      alternatives: [at('instead')],
      downside: [],
      revisit: [],
      exclusions: [],
    },
    metrics: {
      targets: [],
      guardrails: [at('errors')],
      signals: [],
    },
    credits: [
      { kind: 'range', range: at('8–15') },
      { kind: 'range', range: at('3–5') },
      { kind: 'falsifier', range: at('stop') },
    ],
  })
}
