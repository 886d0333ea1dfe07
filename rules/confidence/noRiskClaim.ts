import * as z from 'zod'
import type { DocumentType, ReviewDocument, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { bareStatements, quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks what could go wrong where a risk or the effort is waved away. Wrong to apply to what buyers are offered (a
 * risk-free trial), to ratings in a register of risks, and where the mechanism or the reason stands beside it.
 */
export const noRiskClaim = defineRule({
  id: 'confidence/no-risk-claim',
  meta: {
    summary: 'Name what could go wrong instead of waving risk or effort away',
    rationale:
      '“No downside” ends the conversation in which somebody would have named one. To imagine that it failed and to say why is the cheapest safety there is, and it takes one sentence.',
    source: 'Premortems and the study of how plans underestimate effort',
    satisfiedBy:
      'What makes it safe (a switch that was tested, a small share first), the reason the effort is small, or the smallest thing that could still go wrong.',
    example:
      'A switch turns it off in a minute, tested in May; a route lost meanwhile has to be typed again.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      dismissed:
        '“{phrase}” may well be right. What would have to happen for it not to be, and would we notice? One sentence is enough.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { statement, signal, milder } of bareStatements(document, 'dismissal')) {
      if (isElsewhere(document, statement) || hasReason(statement) || isOtherSense(document, signal)) continue
      report({
        messageId: 'dismissed',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.smallestRisk },
            '[Smallest thing that could go wrong: what. We would notice by: which sign]',
          ),
        ],
      })
    }
  },
})

/** What is promised to buyers, asked of the product, or rated in a register. */
const ELSEWHERE: ReadonlySet<Slot> = new Set<Slot>([
  'requirements',
  'press-release',
  'users',
  'goals',
  'principles',
])

const TO_BUYERS: ReadonlySet<DocumentType> = new Set<DocumentType>(['launch', 'prfaq'])

function isElsewhere({ type }: ReviewDocument, { place, section, subject, text }: Statement): boolean {
  const [slot] = section.slots
  if (slot !== undefined && ELSEWHERE.has(slot)) return true
  // A launch plan speaks to buyers; how a change is rolled out is told to those who have to live with it.
  if (slot === 'launch' && TO_BUYERS.has(type)) return true
  if (slot === 'risks' && place !== 'paragraph') return true
  if (/\b(?:money[- ]back|refund|cancel any ?time|tagline|slogan)\b/i.test(text)) return true
  // "Users can trivially share a list" praises the product and says nothing of the plan.
  return subject === 'actor' && /\b(?:can|could|able to|let|lets)\b/i.test(text)
}

/** A mechanism, a test, a reason, or a risk that is left over. */
function hasReason({ text }: Statement): boolean {
  return /\b(?:because|since|as (?:it|we|the|they|this|both|every)|flag|roll(?:ed|s)? ?back|rollback|revers(?:ible|ed|es|e)|off[- ]switch|kill switch|switch(?:ed)? (?:it )?off|tested|drill|dry run|rehears\w+|canary|read[- ]only|backup|spike|prototyp\w+|residual|remaining risk|except|beyond|anyway|apart from|other than|but|however|provided|given that|thanks to|by (?:keeping|using|running|doing|reusing|adding))\b|\d\s?%|;/i.test(
    text,
  )
}

/** "Only a matter of time" foretells trouble, and "Risk-free rehearsal:" is the name of what is offered. */
function isOtherSense({ text: source }: ReviewDocument, { range, text }: Signal): boolean {
  const after = source.slice(range.end, range.end + 40)
  if (/\bmatter of$/i.test(text.replace(/\s+/gu, ' '))) return /^\s+time\b/i.test(after)
  return /^risk[- ]free$/i.test(text) && /^\s+[\p{L}-]+[*_]*:/u.test(after)
}
