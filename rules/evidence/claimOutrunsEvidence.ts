import * as z from 'zod'
import type { ReviewDocument, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { bareStatements, quoted } from '../spoken'
import { FIXES, WORDS } from '../phrases'

/**
 * Asks for words that fit the evidence where a bet is called validated or proven and nothing as strong stands in its
 * section. Wrong to apply to plans to validate, to forms and signatures that are checked, and to stronger evidence.
 */
export const claimOutrunsEvidence = defineRule({
  id: 'evidence/claim-outruns-evidence',
  meta: {
    summary: 'Fit words of proof to the evidence there is',
    rationale:
      '“Validated” ends the search for evidence. Where two friendly conversations stand behind it, the next and larger step is taken on a word. “An early sign” keeps the question open and costs nothing.',
    source:
      'Investment in step with confidence in evidence-guided product work; likelihood kept apart from confidence in estimates',
    satisfiedBy:
      'The study, data or test that shows it, in the same section; a word that fits (“early sign”, “two partners are keen”); or a smaller first step.',
    example: 'Two depots are keen, which is an early sign; nobody has paid yet.',
    scope: 'statement',
    documents: ['prd', 'strategy', 'one-pager', 'prfaq', 'business-case'],
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      outruns:
        '“{phrase}” is a strong word, and the evidence here is {grade}. Is there something stronger to show, or would “an early sign” fit better?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { statement, signal, milder } of bareStatements(document, 'proof')) {
      if (isExempt(statement, signal) || isAskedElsewhere(statement)) continue
      const grade = bestGrade(document, statement)
      if (grade > 2) continue
      report({
        messageId: 'outruns',
        data: { phrase: quoted(signal.text), grade: { words: NAMES[grade] ?? WORDS.unnamed } },
        range: signal.range,
        milder,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.shownBy },
            '[What shows it: study or data, how many, when; or the smallest step that can be taken back]',
          ),
        ],
      })
    }
  },
})

/** Names of the grades a strong word has outrun. */
const NAMES = [WORDS.unnamed, WORDS.opinion, WORDS.anecdote] as const

/** Sections where something is going to be proven, or was laid down by somebody else. */
const AHEAD: ReadonlySet<Slot> = new Set<Slot>([
  'requirements',
  'goals',
  'metrics',
  'experiment',
  'roadmap',
  'launch',
  'assumptions',
  'press-release',
])

function isExempt({ section, signals, text }: Statement, { range }: Signal): boolean {
  const [slot] = section.slots
  if (slot !== undefined && AHEAD.has(slot)) return true
  if (/\b(?:law|legislation|regulations?|directive|statutory|deadline|gdpr|hipaa|dora)\b/i.test(text))
    return true
  return signals.some(
    ({ kind, range: at }) => kind === 'booster' && at.start < range.end && range.start < at.end,
  )
}

/** What people said they would do is asked about by its own rule. */
function isAskedElsewhere({ signals }: Statement): boolean {
  return signals.some(({ kind, data }) => kind === 'intent' && data?.concludes === 'yes')
}

/** The best evidence in the section, or in the sentence itself. */
function bestGrade({ facts }: ReviewDocument, { section }: Statement): number {
  const { start, end } = section.range
  return facts.evidence.items.reduce(
    (best, { grade, range }) => (start <= range.start && range.end <= end ? Math.max(best, grade) : best),
    0,
  )
}
