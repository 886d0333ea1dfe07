import type { Requirement } from '../../review/requirements'
import type { COMPLETION_ENGLISH } from './english'

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

/** Lines worth writing, by the words they start with. */
export const IDIOMS: readonly { readonly label: string; readonly detail: DetailId; readonly text: string }[] =
  [
    {
      label: 'Trade-off:',
      detail: 'completion.idiom.trade-off',
      text: 'Trade-off: [one side against the other]. [The choice, and why]. [The price, and who pays it]. [What would change it].',
    },
    {
      label: '[ASSUMPTION',
      detail: 'completion.idiom.assumption',
      text: '[ASSUMPTION: [what has to be true]. We find out by: [test], [date], [role].]',
    },
    {
      label: 'Look back:',
      detail: 'completion.idiom.look-back',
      text: 'Look back: on [date], [role] looks at [measure]. If [result], we [what we do then].',
    },
    {
      label: 'Hypothesis:',
      detail: 'completion.idiom.hypothesis',
      text: 'Hypothesis: if we [do what], then [measure] goes from [today] to [value] by [date]. We are wrong if [result].',
    },
    {
      label: 'Target:',
      detail: 'completion.idiom.target',
      text: 'Target: [measure] from [today] to [value] by [date]; must not get worse: [guardrail].',
    },
  ]

type DetailId = keyof typeof COMPLETION_ENGLISH
/** What may follow `candor:` in a comment. */
export const DIRECTIVES = ['allow', 'allow-section', 'allow-file'] as const

/** Keys of front matter that the reviewer reads. */
export const KEYS = ['doc-type', 'status', 'decider', 'owner', 'strategy', 'audience', 'review-date'] as const

export const STATUSES = ['draft', 'in-review', 'approved'] as const

export const AUDIENCES = ['internal'] as const

/** The type of a document that is left alone. */
export const NO_TYPE = 'none'
