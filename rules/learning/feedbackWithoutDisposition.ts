import * as z from 'zod'
import type { Range, ReviewDocument, Section } from '../../server/src/facts/types'
import { atEndOfBody } from '../scaffold'
import { defineRule } from '../contract'
import { BESIDE, FIXES } from '../phrases'

/**
 * Points at review comments nobody has answered. Feedback that ends in silence is the last one a reviewer gives. Wrong
 * to apply to what customers said in research, and while a draft is still collecting.
 */
export const feedbackWithoutDisposition = defineRule({
  id: 'learning/feedback-without-disposition',
  meta: {
    summary: 'Say what became of each comment',
    rationale:
      'People watch what happens to the first objection they raise. A word of outcome for each, a “no, because …” included, is what makes the next one worth raising.',
    source: 'How feedback is received as a part of product culture; dispositions in formal reviews',
    satisfiedBy:
      'One word of outcome for most of the comments: done, changed, declined because, later, tested on.',
    example: 'Fewer colours on the map: done. Voice input: declined, too loud in the yard.',
    scope: 'section',
    documents: 'all',
    severity: { pm: 'hint', leader: 'information' },
    messages: {
      open: '{n} of {all} comments here have no outcome yet. What became of them? “Done”, “no, because …” or “later” tells people that they were heard.',
      mark: 'A question to a colleague is still open in an approved document. What was the answer? One line closes it.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    if (document.status === 'draft') return
    for (const section of document.sections) {
      if (!FEEDBACK.test(section.title) || NOT_OURS.test(section.title)) continue
      const comments = commentsIn(document, section)
      const open = comments.filter(({ text }) => !OUTCOME.test(text))
      const [first] = open
      if (first === undefined || comments.length < 2 || open.length * 2 <= comments.length) continue
      report({
        messageId: 'open',
        data: { n: open.length, all: comments.length },
        range: section.heading,
        related: open.slice(0, 5).map(({ range }) => ({ range, message: BESIDE.noOutcome })),
        fixes: [{ title: FIXES.outcomes, edits: [atEndOfBody(document, section, [SCAFFOLD])] }],
      })
    }
    if (document.status !== 'approved') return
    for (const { range, section } of openMarks(document))
      report({
        messageId: 'mark',
        range,
        fixes: [{ title: FIXES.answer, edits: [atEndOfBody(document, section, [ANSWER])] }],
      })
  },
})

const SCAFFOLD = '[Outcome of each: done, changed where, declined because, later when]'
const ANSWER = '[Answer: what was decided, and where it stands now]'

const FEEDBACK =
  /^(?:\d+[.)]\s*)?(?:(?:review(?:er)?|internal|stakeholder|peer|leadership|team|open) )?(?:feedback(?: received)?|(?:review )?notes? from (?:the )?review|review (?:notes|comments)|(?:comments?|objections?|concerns|questions) (?:raised|received|so far)|comments?|objections?|what (?:the )?reviewers said|feedback log)(?: (?:from|by|on) .*)?$/i
/** What users say, and what the product does with feedback, is another matter. */
const NOT_OURS =
  /\b(?:users?|customers?|market|visual|haptic|loops?|collection|system|widget|rules?|policy|moderation)\b/i
const OUTCOME =
  /\b(?:accepted|adopted|changed|declined|rejected|won['’]t|will not|because|answered|resolved|moved to|done|fixed|added|removed|agreed|addressed|deferred|later|postponed|testing|tested|see (?:section|§)|owner|by (?:q[1-4]|\d|january|february|march|april|may|june|july|august|september|october|november|december))\b|→|->|§|✅/i

interface Comment {
  readonly text: string
  readonly range: Range
}

/** One comment for each row and item, however many sentences or cells it has; one for each sentence of a paragraph. */
function commentsIn(document: ReviewDocument, section: Section): readonly Comment[] {
  const comments = new Map<number, Comment>()
  for (const { kind, place, text, range } of document.statementsIn(section)) {
    if (kind === 'placeholder' || place === 'quote') continue
    const at = place === 'paragraph' ? range.start : document.text.lastIndexOf('\n', range.start)
    const before = comments.get(at)
    comments.set(at, before === undefined ? { text, range } : { ...before, text: `${before.text} ${text}` })
  }
  return [...comments.values()]
}

/** "@ana: are we sure?" left in the text or in a comment. */
function openMarks(document: ReviewDocument): readonly { range: Range; section: Section }[] {
  return [...document.statementsWith('open-mark'), ...document.comments.filter(({ text }) => MARK.test(text))]
}
/** What the signal looks for in sentences, in comments. */
const MARK = /^(?:todo\s*\(review\)|@[\w.-]{2,30}:\s).{3,}/i
