import type { DocumentType } from '../../facts/types'
import type { Requirement } from '../../review/requirements'
import { typeWords } from '../../review/summaryWords'

/** What completion offers. Every blank stands in square brackets, so that it counts as one until it is filled. */

/** Headings for what a document type asks for, and the question its section answers. */
export const SECTIONS: Readonly<Record<Requirement, readonly [heading: string, question: string]>> = {
  user: ['Who this helps', '[Which group, what is hard for them, what they do today, and how we know]'],
  business: [
    'What it does for the business',
    '[Which outcome moves, how far, what it costs, who has to agree]',
  ],
  market: ['Market', '[What people use instead, what is changing, and why this one]'],
  capability: ['Feasibility and effort', '[What is hard, how long it may take, whom and what it depends on]'],
  synthesis: ['Trade-offs', '[Where the views pull apart, what we chose, and its price]'],
  evidence: ['Evidence so far', '[What was seen, by whom, on which day, with how many people]'],
  unknowns: ['Assumptions', '[What has to be true, how sure we are, how we find out, by when]'],
  alternatives: ['Alternatives considered', '[What else we could do, nothing included, and why it lost]'],
  decider: ['Decision', '[What is asked, who decides, by when]'],
  metric: ['Success metrics', '[What is counted, for whom, from which value to which, by when]'],
  revisit: ['When do we stop or think again?', '[Which sign, which threshold, by when, who looks]'],
}

export const SECTION_DETAIL = { R: 'this type needs it', e: 'expected of this type' } as const

/** Lines worth writing, by the words they start with. */
export const IDIOMS: readonly { readonly label: string; readonly detail: string; readonly text: string }[] = [
  {
    label: 'Trade-off:',
    detail: 'two sides, the choice and its price',
    text: 'Trade-off: [one side against the other]. [The choice, and why]. [The price, and who pays it]. [What would change it].',
  },
  {
    label: '[ASSUMPTION',
    detail: 'what has to be true, and how to find out',
    text: '[ASSUMPTION: [what has to be true]. We find out by: [test], [date], [role].]',
  },
  {
    label: 'Look back:',
    detail: 'who looks at what, and when',
    text: 'Look back: on [date], [role] looks at [measure]. If [result], we [what we do then].',
  },
  {
    label: 'Hypothesis:',
    detail: 'what would change, and what would prove it wrong',
    text: 'Hypothesis: if we [do what], then [measure] goes from [today] to [value] by [date]. We are wrong if [result].',
  },
  {
    label: 'Target:',
    detail: 'from where to where, by when',
    text: 'Target: [measure] from [today] to [value] by [date]; must not get worse: [guardrail].',
  },
]

/** What may follow `candor:` in a comment. */
export const DIRECTIVES: readonly (readonly [word: string, detail: string])[] = [
  ['allow', 'a rule in the next block, with a reason'],
  ['allow-section', 'a rule in this section, with a reason'],
  ['allow-file', 'a rule in the whole document, with a reason'],
]

/** Keys of front matter that the reviewer reads. */
export const KEYS: readonly (readonly [key: string, detail: string])[] = [
  ['doc-type', 'what kind of document this is'],
  ['status', 'draft, in-review or approved; drafts are asked less'],
  ['decider', 'who decides'],
  ['owner', 'who answers for it'],
  ['strategy', 'the document that answers what is not said here'],
  ['audience', 'internal, for tools of your own people'],
  ['review-date', 'when to look at it again'],
]

export const STATUSES: readonly (readonly [value: string, detail: string])[] = [
  ['draft', 'what is missing weighs less'],
  ['in-review', ''],
  ['approved', 'how it was decided weighs more'],
]

export const AUDIENCES: readonly (readonly [value: string, detail: string])[] = [
  ['internal', 'for a tool of your own people; the market is not asked about'],
]

export const NO_TYPE = ['none', 'not a product document; leave it alone'] as const

export function typeDetail(type: DocumentType): string {
  return typeWords(type)
}
