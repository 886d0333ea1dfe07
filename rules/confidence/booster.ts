import * as z from 'zod'
import type { Range, ReviewDocument, Signal, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule, type Fix } from '../contract'
import { bareStatements, quoted } from '../spoken'
import { isLowStakes } from '../lowStakes'
import { isBackedBeside, isShownBeside } from './backedBeside'
import { carries, isAspired } from './carries'
import { isToldApart, isWeighed } from './comparedPraise'
import { isPlainUse } from './plainUse'
import { FIXES } from '../phrases'

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
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      certainty:
        '“{phrase}” asks the reader to agree before seeing why. What backs it? With the reason beside it, the word is no longer needed.',
      praise:
        '“{phrase}” puts this above everything else. Compared with what, and how would a reader see it? A comparison with a figure persuades more.',
      absolute:
        '“{phrase}” leaves no exception. Where would it not hold, and what has been seen so far? A limit makes the rest easier to believe.',
      unmeasured:
        '“{phrase}” says how good or how new it is, not how we know. What would a reader look at to see it? A figure or a case would do.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const asked = new Set<string>()
    for (const { statement, signal, milder } of bareStatements(document, 'superlative', 'booster')) {
      if (isPlainUse(document, statement, signal) || isToldApart(document, statement, signal)) continue
      if (isShownBeside(document, statement)) continue
      const removal = withoutAdverb(document, signal)
      const range = withSign(document, signal)
      const word = signal.text.toLowerCase()
      // Who was asked about a word once looks at the other places as well.
      const slight = milder === 1 || asked.has(word) || isSlight(document, statement, signal)
      if (!slight) asked.add(word)
      report({
        messageId: signal.kind === 'superlative' ? 'praise' : (FORMS[signal.data?.form ?? ''] ?? 'certainty'),
        data: { phrase: quoted(`${range.start < signal.range.start ? '#' : ''}${signal.text}`) },
        range,
        milder: slight ? 1 : 0,
        fixes: [
          ...(removal === null ? [] : [removal]),
          noteBeside(document, statement, { title: FIXES.backing }, '[Because: what a reader could check]'),
        ],
      })
    }
  },
})

/** Worth a look while writing: nothing rests on the word, a reader can weigh it, or little hangs on it here. */
function isSlight(document: ReviewDocument, statement: Statement, signal: Signal): boolean {
  return (
    !carries(signal, statement) ||
    isWeighed(document, statement, signal) ||
    isAspired(document, statement, signal) ||
    isYetToPass(statement) ||
    isLowStakes(document) ||
    isBackedBeside(document, statement, signal)
  )
}

/** What has to hold before something is done is to be shown and says of nothing that it is so. */
function isYetToPass({ section, place }: Statement): boolean {
  return place !== 'paragraph' && TO_PASS.test(section.title)
}
const TO_PASS =
  /\b(?:gates?|criteri(?:a|on)|thresholds?|preconditions?|prerequisites?|go\/no-go)\b|\b(?:must|has to|have to|needs? to) (?:be|hold)\b/i

/** "#1 choice" is shown with the sign that makes it a rank. */
function withSign({ text }: ReviewDocument, { range: { start, end } }: Signal): Range {
  return { start: text.charAt(start - 1) === '#' ? start - 1 : start, end }
}

/** What is asked of a promise, by its form. */
const FORMS: Readonly<Record<string, 'absolute' | 'unmeasured'>> = {
  absolute: 'absolute',
  praise: 'unmeasured',
}

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
    title: FIXES.leaveOut,
    data: { word },
    edits: [{ range: { start: range.start, end: end + 1 }, newText: capital }],
    safe: true,
  }
}
const ADVERB =
  /^(?:clearly|obviously|undoubtedly|undeniably|certainly|definitely|unquestionably|surely|indeed|of course|evidently)$/i
