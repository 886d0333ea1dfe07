import * as z from 'zod'
import type { ReviewDocument, Slot, Statement, StatementKind } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { lineAt } from '../lines'
import { allStatements } from '../reach'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks what another team has said to the work it is counted on for. Wrong to apply to what users of the product need
 * from each other, to software that is built upon, and where the answer, or that nobody asked yet, stands beside it.
 */
export const dependencyWithoutAgreement = defineRule({
  id: 'decision/dependency-without-agreement',
  meta: {
    summary: 'Say what another team has agreed to before the plan counts on it',
    rationale:
      'Work that another team has not agreed to is a wish. It surfaces late, as an escalation between two managers who both had other plans.',
    source: 'Decision rights and legitimate escalations; dependency agreements between teams',
    satisfiedBy: 'Who over there agreed, to what, by when; or that it is not agreed yet and who asks.',
    example: 'The map team delivers the tiles by 3 May; agreed with its lead in March.',
    scope: 'statement',
    documents: ['prd', 'strategy', 'roadmap', 'one-pager', 'prfaq', 'rfc', 'launch', 'business-case'],
    severity: { pm: 'off', leader: 'off' },
    messages: {
      open: 'This counts on “{who}”. What have they agreed to, and by when? “Not asked yet” is an answer, too; a late no is the costly one.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const statements = allStatements(document)
    for (const [index, statement] of statements.entries()) {
      if (!statement.says(OTHERS) || SILENT.has(statement.kind) || !isNeeded(document, statement)) continue
      const next = statements[index + 1]
      if (isAgreed(document, statement)) continue
      if (next?.section === statement.section && next.says(THEY) && isAgreed(document, next)) continue
      const match = OTHERS.exec(statement.text)
      if (match === null) continue
      const [who] = match
      report({
        messageId: 'open',
        data: { who: quoted(who) },
        range: statement.sourceOf(match.index, match.index + who.length),
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.agreement },
            '[Who agreed to what, by when; or who asks them, and when]',
          ),
        ],
      })
    }
  },
})

const SILENT: ReadonlySet<StatementKind> = new Set([
  'placeholder',
  'question',
  'quotation',
  'foil',
  'conditional',
  'fiction',
  'definition',
  'evidence',
])

/** Somebody else who does work: a team with a name of its own, a function of the company, a supplier. */
const OTHERS =
  /(?<!\b(?:an?|our|its?|your|their|each|every) )\b(?:the )?(?!(?:our|the|this|a|an|each|every|product|project|core|small|whole|same|dev|development|engineering|feature|delivery|scrum|cross-functional|your|their|for|with|by|of|on|from|and|or|in|to|that|large|single|agile|new|one|any|user|customer|dedicated|distributed|remote|skilled)\b)[\w&-]+ (?:team|squad|tribe|guild|department)\b(?! members?)|\b(?:another|other|two|three|several) (?:\w+ )?(?:teams?|squads?|departments?)\b|\b(?:legal|procurement|finance|infosec|SRE)\b(?=,| (?:to|team|has|have|must|for|by|review|approval|sign)|[.;]|$)|\b(?:the )?(?:\w+ )?(?:supplier|vendor)s?(?= (?:to|has|have|must)\b)/i

/** "Depends on", "blocked by", "we need … to": somebody's work is counted on. Rows and items say so by their heading. */
function isNeeded(document: ReviewDocument, statement: Statement): boolean {
  const { section, subject } = statement
  if (section.slots.some((slot) => TOLD_OF_USERS.has(slot))) return false
  if (statement.says(COUNTED_ON)) return subject !== 'actor' || statement.says(OURS)
  return DEPENDENCIES.test(section.title) && subject !== 'document' && WORK.test(lineOf(document, statement))
}

/** A statement, and of a row all its cells. */
function lineOf({ text }: ReviewDocument, { place, range, text: own }: Statement): string {
  return place === 'row' ? lineAt(text, range.start) : own
}
const COUNTED_ON =
  /\b(?:depend(?:s|ing|ent|ency)? on|(?:we|this|it|launch|phase \w+|milestone \w+|which|and) (?:also )?(?:rel(?:y|ies) on|needs?|requires?)|blocked (?:by|on)|waits? (?:for|on)|waiting (?:for|on)|dependency:|only after|once|needs? the(?= [\w ]{2,30} to\b)) [^.;]{0,60}\b(?:teams?|squads?|tribe|guild|departments?|legal|procurement|finance|infosec|SRE|suppliers?|vendors?)\b/i
const OURS = /^\W*(?:this|it|we)\b/i
const DEPENDENCIES = /\b(?:dependenc(?:y|ies)|prerequisites?|needed from|support from|other teams)\b/i
const WORK =
  /\b(?:builds?|provides?|delivers?|exposes?|adds?|ships?|migrates?|approv\w+|reviews?|sign-?off|extends?|sets? up|changes?|supports?|supply|supplies|maintains?|help|capacity|needed|required|work|api|endpoint|data|access)\b/i

/** Sections about how the users of a product work with each other, and about others' products. */
const TOLD_OF_USERS: ReadonlySet<Slot> = new Set<Slot>([
  ...(['users', 'problem', 'market', 'evidence', 'requirements', 'solution', 'non-goals'] as const),
  ...(['glossary', 'references', 'principles', 'people', 'press-release', 'alternatives'] as const),
])

const THEY = /^\W*(?:they|it|its|their|agreed|status|owner|both|this|that|confirmed|the)\b/i

/** A commitment, somebody who holds it, a date, its state, or that it is still to be asked for. */
function isAgreed(document: ReviewDocument, statement: Statement): boolean {
  if (statement.kind === 'placeholder') return false
  const { start, end } = statement.range
  return (
    AGREED.test(lineOf(document, statement)) ||
    document.facts.decision.decider.some((one) => one.start < end && one.end > start)
  )
}
const AGREED =
  /\b(?:agree[ds]?|agreement|confirm(?:s|ed)|commit(?:s|ted|ment)|promised|signed|accepted|approved|scheduled|booked|planned|in progress|under ?way|started|done|completed?|available|delivered|shipped|ready|already|has built|backlog|owners?|contact|asked|talks?|spoke|met|not (?:yet )?(?:agreed|asked|clear)|unclear|open|risk|contract|SLA|(?:by|in|until|before|from) (?:the )?(?:Q[1-4]|H[12]|20\d\d|\d|week|sprint|mid|early|late|end|next|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)|\d{4}-\d\d)|Q[1-4]\b|@\w/i
