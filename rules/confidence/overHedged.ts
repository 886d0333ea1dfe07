import * as z from 'zod'
import type { Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks which of several hedges matters. One apt hedge is good; three in a row, or an opinion that nobody holds, hide
 * what is meant. Wrong to apply to specifications, risks and open questions, legal text, and beside a number or a basis.
 */
export const overHedged = defineRule({
  id: 'confidence/over-hedged',
  meta: {
    summary: 'Keep the one hedge that tells something',
    rationale:
      'Calibrated language adds information: how likely, based on what, until when. Stacked hedges take it away, and with it the decision: nobody can agree or disagree with a sentence that says nothing.',
    source: 'Hedges and weasel words in the study of academic writing; words of estimative probability',
    satisfiedBy: 'One hedge with a number, a basis or a condition, or the plain “we do not know yet”.',
    example: 'We do not know yet; early numbers from two depots point to fewer late trucks.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'off', leader: 'off' },
    messages: {
      nobody: '“{phrase}” leaves open who thinks so. Who does, how sure, and because of what?',
      stacked:
        '“{phrase}” softens the same thing more than once. Which hedge matters? “About 60% sure, because …” says more with less.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const statement of document.statementsWith('cushion')) {
      const signal = statement.signals.find(({ kind }) => kind === 'cushion')
      if (signal === undefined || isExempt(statement)) continue
      report({
        messageId: signal.data?.form === 'nobody' ? 'nobody' : 'stacked',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.howSure },
            '[How sure: unlikely, even, likely or very likely, about which share; because: what]',
          ),
        ],
      })
    }
  },
})

/** Places where several things may or may not be, and kinds of sentence that speak of what is open. */
const OPEN: ReadonlySet<Slot> = new Set<Slot>([
  'risks',
  'questions',
  'assumptions',
  'requirements',
  'glossary',
  'non-goals',
  'references',
])
const TOLD: ReadonlySet<string> = new Set([
  'claim',
  'narration',
  'forecast',
  'foil',
  'assumption',
  'evidence',
  'decision',
])

function isExempt({ kind, section, support, text }: Statement): boolean {
  if (!TOLD.has(kind) || support === 'direct' || section.slots.some((slot) => OPEN.has(slot))) return true
  if (/\b(?:law|liab(?:le|ility)|terms of|licen[cs]e|warrant(?:y|ies)|legal)\b/i.test(text)) return true
  return /\d\s?%|\bbecause\b|\bbased on\b|\bsure\b|\bwe (?:do not|don['’]t) know\b|\bif\b|\bunless\b/i.test(
    text,
  )
}
