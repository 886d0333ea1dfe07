import * as z from 'zod'
import type { ReviewDocument, Signal, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule, type Fix } from '../contract'
import { bareStatements, quoted } from '../spoken'

/**
 * Asks for the reason behind a word that asks the reader to agree. Wrong to apply where such a word tells how
 * something is done ("clearly labelled"), in quotations, and where the support stands beside it.
 */
export const booster = defineRule({
  id: 'confidence/booster',
  meta: {
    summary: 'Let the support speak instead of words of certainty and praise',
    rationale:
      'Words such as “clearly” or “best-in-class” close a discussion before it has begun. Where the support is good they add nothing; where it is thin they hide that, also from whoever wrote them.',
    source:
      'Boosters in the study of academic writing; the advice to replace praise by data in business writing',
    satisfiedBy:
      'A source, a figure or a reason in the same sentence, a word that leaves room for doubt, or the sentence without the word.',
    example: 'Seven of the nine planners we watched finished the night plan without leaving the screen.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'information', leader: 'information' },
    messages: {
      certainty:
        '“{phrase}” asks the reader to agree before seeing why. What backs it? With the reason beside it, the word is no longer needed.',
      praise:
        '“{phrase}” puts this above everything else. Compared with what, and how would a reader see it? A comparison with a figure persuades more.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { statement, signal, milder } of bareStatements(document, 'superlative', 'booster')) {
      if (isPlainUse(document, statement, signal)) continue
      const removal = withoutAdverb(document, signal)
      report({
        messageId: signal.kind === 'superlative' ? 'praise' : 'certainty',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder,
        fixes: [
          ...(removal === null ? [] : [removal]),
          noteBeside(document, statement, 'Add what backs this', '[Because: what a reader could check]'),
        ],
      })
    }
  },
})

/** An adverb of certainty can go without a change of meaning; the word after it takes its capital. */
function withoutAdverb({ text }: ReviewDocument, { kind, range }: Signal): Fix | null {
  const word = text.slice(range.start, range.end)
  if (kind !== 'booster' || !ADVERB.test(word)) return null
  const gap = /^,?[ \t]+/u.exec(text.slice(range.end))?.[0] ?? ''
  if (gap === '') return null
  const end = range.end + gap.length
  const first = text.charAt(end)
  const capital = /^[A-Z]/u.test(word) ? first.toUpperCase() : first
  return {
    title: `Leave out “${word}”`,
    edits: [{ range: { start: range.start, end: end + 1 }, newText: capital }],
    safe: true,
  }
}
const ADVERB =
  /^(?:clearly|obviously|undoubtedly|undeniably|certainly|definitely|unquestionably|surely|indeed|of course|evidently)$/iu

/** Words of praise or certainty that praise and assure nothing here. */
function isPlainUse(
  { text: source }: ReviewDocument,
  { range, section, text }: Statement,
  signal: Signal,
): boolean {
  const phrase = signal.text.toLowerCase()
  const before = source.slice(range.start, signal.range.start)
  const after = source.slice(signal.range.end, range.end)
  if (CONCEDED.test(after) || /\bbecom(?:e|es|ing) (?:the |a )?$/iu.test(before)) return true
  if (signal.kind === 'booster' && /^\p{Lu}/u.test(signal.text) && /^\s\p{Lu}[\p{L}]+/u.test(after))
    return true
  if (/^(?:solves?|is solved|proves that)/u.test(phrase)) return MECHANISM.test(after) || after.includes(':')
  if (phrase === 'indeed') return /\d/u.test(after)
  if (phrase.startsWith("has proven"))
    return /^\s+(?:to be |\w+ly )?(?:difficult|hard|tricky|useful|too|so|very|\w+ly difficult)/iu.test(after)
  if (phrase.startsWith("impossible"))
    return section.slots[0] === 'problem' || /\bor\s+$|^\W*$/iu.test(before) || /^[^.;]*\(/u.test(after)
  if (phrase === 'forever') return true
  if (phrase === 'perfectly')
    return /^\s*(?:ok|okay|fine|valid|acceptable|good|legal|possible|normal|reasonable|clear|:)/iu.test(after)
  if (phrase === 'the leading')
    return /^\s+(?:and|or|zeros?|edge|margin|slash|space|character|whitespace|comma)\b/iu.test(after)
  if (/^1[: ]/u.test(phrase))
    return (
      signal.text.includes(':') ||
      /\b(?:feature|priority|step|rule|goal|issue|phase|option|pillar|principle)\s*#$/iu.test(before)
    )
  if (/^(?:state of the art|next[- ]generation|best[- ]fit|de[- ]facto|gold standard)/u.test(phrase))
    return isName(phrase, before, after, text)
  if (/^strongest|^most (?:critical|advanced|popular|defensible)|^the \w+est$/u.test(phrase))
    return !IN_PUBLIC.test(text)
  return (
    /^(?:guesswork|everything (?:they|you|users) need|only viable|never fails?)$/u.test(phrase) &&
    section.slots[0] !== 'summary'
  )
}
/** "It is obvious that the code should be shared, but …" */
const CONCEDED = /[,;]\s+(?:but|yet|on the other hand|otoh|still|however)\b/iu
const MECHANISM = /\b(?:by|through|with|via|using|because|but|where)\b/iu
/** What is put above others in a market; the strongest of one's own ideas is a choice, and reasons follow. */
const IN_PUBLIC =
  /\b(?:market|industry|world|category|competitors?|rivals?|vendors?|on earth|of any|available|any other|else)\b/iu

function isName(phrase: string, before: string, after: string, text: string): boolean {
  if (phrase.startsWith('best'))
    return /^\s+(?:customers?|users?|accounts?|segments?|profile|line|curve)\b/iu.test(after)
  if (phrase.startsWith('state')) return /^\W*$/u.test(before)
  if (phrase.startsWith('next')) return /^\s+\p{Lu}/u.test(after)
  return (
    /\b(?:for|in|of) (?:\p{Lu}|the )/u.test(text) &&
    !/\b(?:we|our|us)\b/iu.test(text) &&
    /\bthe\s+$/u.test(before) &&
    phrase.startsWith('gold')
  )
}
