import * as z from 'zod'
import { PERSPECTIVES, type PerspectiveState, type ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isCommitted, isReliedOn } from '../atStake'
import { isDeclaredSmall } from '../reach'
import { isCharter } from '../standing'
import { askFix } from './scaffold'

/**
 * Asks what a reader should decide or do, and whether that has happened already. Wrong to apply to research reports
 * and visions, to what says that it only informs, and to documents whose status tells that they were decided on.
 */
export const noDecisionStated = defineRule({
  id: 'decision/no-decision-stated',
  meta: {
    summary: 'Say what is asked of the reader, or what was decided',
    rationale:
      'Who cannot tell whether a document asks, decides or informs has to hold a meeting to find out. One sentence near the top says which call is theirs.',
    source: 'Recommendations in one-pagers, and “chosen option, because” in decision records',
    satisfiedBy:
      'An ask (“we propose”, “decision needed by”), a recorded decision, a status that tells it was decided, or “for information; no decision needed”.',
    example: 'We ask for two engineers until September.',
    scope: 'document',
    documents: ['prd', 'strategy', 'one-pager', 'prfaq', 'rfc', 'business-case'],
    severity: { pm: 'hint', leader: 'hint' },
    severityByType: {
      prd: { pm: 'off', leader: 'off' },
      // A press release for what is not there yet asks by its form.
      prfaq: { pm: 'off', leader: 'off' },
    },
    absence: true,
    question: 'What should somebody decide or do after reading this, and is it decided already?',
    messages: {
      none: 'After reading this, what should somebody decide or do, and is it decided already? One sentence near the top saves a meeting.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const { decision, practice } = document.facts
    if (decision.ask.length > 0 || practice.shows('inform')) return
    if (isDecidedOn(document) || isDeclaredSmall(document) || RESEARCH.test(document.title)) return
    if (!isArgued(document)) return
    if (practice.shows('commitment') || isProposal(document) || listsDecisions(document)) return
    report({
      messageId: 'none',
      range: document.titleRange,
      fixes: [askFix(document)],
      // Where nobody is bound or has to live with it, or the page only says what is stood for, hardly anybody waits for a yes.
      milder: isCommitted(document) && isReliedOn(document) && !isCharter(document) ? 0 : 1,
    })
  },
})

/** Where hardly a view says something there is nothing yet to decide about, and other rules ask first. */
function isArgued({ facts }: ReviewDocument): boolean {
  const views = PERSPECTIVES.map((view) => facts.perspectives[view])
  return (
    views.some(({ state }) => ANSWERED.has(state)) ||
    views.filter(({ facets }) => facets.length > 0).length > 1
  )
}
const ANSWERED: ReadonlySet<PerspectiveState> = new Set(['addressed', 'grounded', 'inherited'])

/** A status beyond draft says who has the call: it is asked for in review, and made once approved. */
function isDecidedOn({ status }: ReviewDocument): boolean {
  return status === 'approved' || status === 'in-review'
}
const RESEARCH =
  /\b(?:research|findings|report|analysis|survey|study|audit|review|readout|landscape|comparison)\b/i

/** A technical proposal asks for what it designs; its summary is the ask. */
function isProposal({ type, sections }: ReviewDocument): boolean {
  return type === 'rfc' && sections.some(({ title }) => PROPOSES.test(title))
}

/** A list of what is still to be decided says what is asked, whoever decides it. */
function listsDecisions(document: ReviewDocument): boolean {
  return document.sections.some(
    (section) =>
      section.slots[0] === 'questions' &&
      /\bdecisions?\b/i.test(section.title) &&
      document.contentWordsIn(section) > 0,
  )
}
const PROPOSES = /\b(?:summary|proposal|proposed|motivation|design|solution)\b/i
