import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isWorthAsking } from '../gapWorth'
import { isMeantToAnswer } from '../meantToAnswer'
import { allStatements, isDeclaredSmall, isDescription, isMandated, pointsTo } from '../reach'
import { PUBLISHED } from './published'
import { unknownsFix } from './scaffold'
import { BESIDE } from '../phrases'

/**
 * Asks what is not known yet. A plan in which nothing can vary leaves no room to learn and is believed less for it.
 * Wrong to apply to very short documents, to small or obliged work, and where a linked register lists the risks.
 */
export const noUnknowns = defineRule({
  id: 'confidence/no-unknowns',
  meta: {
    summary: 'Name what is assumed, risky or still open',
    rationale:
      'Where doubt is not welcome, documents learn to sound certain, and the doubts surface after the money is spent. One assumption with a way to test it makes everything else easier to believe.',
    source:
      'How uncertainty is treated as a part of product culture; assumptions, risks and open questions in requirement and proposal templates',
    satisfiedBy:
      'One real assumption, risk, open question or “we do not know whether …”. A strategy that names only one or two is asked for another kind.',
    example: 'We do not know whether drivers will accept a phone in the cab; five of them try it in June.',
    scope: 'document',
    documents: [
      'prd',
      'strategy',
      'roadmap',
      'one-pager',
      'prfaq',
      'rfc',
      'experiment',
      'launch',
      'business-case',
    ],
    severity: { pm: 'information', leader: 'information' },
    severityByType: {
      // A list of what comes when is read beside the plans it names.
      roadmap: { pm: 'hint', leader: 'hint' },
    },
    absence: true,
    question: 'What are we least sure about, and how would we find out?',
    messages: {
      none: 'Everything here reads as settled. What is least sure? One assumption and how to find out makes the rest easier to believe.',
      oneKind:
        'Only one kind of doubt is named here. Is there also an assumption that has to hold, a risk, or a question nobody has answered yet?',
    },
    options: z
      .strictObject({
        minWords: z.int().min(0).default(250).describe('Shorter documents are left alone.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minWords }) {
    const { items } = document.facts.unknowns
    const oneKind = document.type === 'strategy' && new Set(items.map(({ kind }) => kind)).size === 1
    // Whoever names several is not read as certain, whatever they are called.
    if (items.length > 0 && (!oneKind || items.length >= SEVERAL)) return
    if (document.words < minWords || isDeclaredSmall(document)) return
    if (PUBLISHED.test(document.title) || isDescription(document)) return
    if (pointsTo(document, REGISTER) || isMandated(document)) return
    const fixes = [unknownsFix(document)]
    if (!oneKind) {
      report({ messageId: 'none', range: document.titleRange, fixes, milder: matters(document) ? 0 : 1 })
      return
    }
    const related = items.slice(0, 3).map(({ range }) => ({ range, message: BESIDE.doubt }))
    report({ messageId: 'oneKind', range: document.titleRange, related, fixes, milder: 1 })
  },
})

/** Where little hangs on it, or doubts show in passing, what is settled may well be settled. */
function matters(document: ReviewDocument): boolean {
  return isWorthAsking(document, 'unknowns') && !isDoubted(document)
}

/** What would make its makers turn back is doubt of a kind, too, and so is what they know to be wrong with it. */
function isDoubted(document: ReviewDocument): boolean {
  return (
    document.facts.decision.revisit.length > 0 || isTentative(document) || isMeantToAnswer(document, [], GAPS)
  )
}
const GAPS =
  /\b(?:known|remaining) (?:\w+ )?(?:gaps?|issues?|limitations?|bugs|problems|defects|shortcomings|weaknesses)\b/i

/** Doubt in passing ("perhaps", "still to be decided") is no unknown to work on, but not all reads as settled. */
function isTentative(document: ReviewDocument): boolean {
  const doubts = document.statementsWith('hedge').filter((statement) => statement.says(DOUBT))
  if (doubts.length >= FEW_DOUBTS) return true
  const unfinished = allStatements(document).filter((statement) => statement.says(UNFINISHED))
  return doubts.length + unfinished.length >= FEW_DOUBTS
}
/** "We are still defining how we work", "these goals are aspirational": what the makers have not come to yet. */
const UNFINISHED =
  /\b(?:still|currently) (?:in the (?:process|course) of )?(?:being (?:defined|decided|designed|determined|drafted|discussed|explored|shaped|worked out|figured out)|(?:defining|deciding|designing|determining|drafting|discussing|exploring|shaping|working out|figuring out))\b|\baspirational\b|\bno (?:dates?|deadlines?|decisions?)(?: \w+)? yet\b/i
const DOUBT =
  /\b(?:maybe|perhaps|possibly|probably|unclear|uncertain|not sure|to be (?:decided|determined|discussed)|we (?:think|believe|expect)|might)\b/i
const FEW_DOUBTS = 2
const SEVERAL = 3

const REGISTER = /\b(?:risks?|assumptions?|open[-_ ]questions?)\b/i
