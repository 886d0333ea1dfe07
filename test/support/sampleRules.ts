import * as z from 'zod'
import { defineRule, type Rule } from '../../rules/contract'

/** Two small rules for tests of what surrounds rules: one without options, one with. */
export const sampleRules: readonly Rule[] = [
  defineRule({
    id: 'clarity/placeholder-left',
    meta: {
      summary: 'Say what still stands as a placeholder',
      rationale: 'A reader cannot decide on a blank.',
      source: 'Common editing practice',
      satisfiedBy: 'Replacing the placeholder, or naming who will fill it and when.',
      example: 'Kept: the paper plan; it lost because nobody reads it.',
      scope: 'statement',
      documents: 'all',
      severity: { pm: 'information', leader: 'warning' },
      anyLanguage: true,
      messages: { left: 'A placeholder is left here; what belongs in its place?' },
      options: z.strictObject({}),
      since: '0.1.0',
    },
    check: () => undefined,
  }),
  defineRule({
    id: 'decision/no-alternatives',
    meta: {
      summary: 'Name the alternatives that were weighed',
      rationale: 'A choice without alternatives reads as a foregone conclusion.',
      source: 'Common decision records',
      satisfiedBy: 'Two real options, and why they lost.',
      example: 'Kept: the paper plan; it lost because nobody reads it.',
      scope: 'document',
      documents: ['prd', 'strategy'],
      severity: { pm: 'off', leader: 'information' },
      absence: true,
      messages: { none: 'No alternative is named; what else did you consider?' },
      options: z.strictObject({
        atLeast: z.number().int().min(1).max(5).default(2).describe('Alternatives a document should name.'),
      }),
      since: '0.1.0',
    },
    check: () => undefined,
  }),
]
