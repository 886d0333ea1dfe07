import type { Slot } from '../../server/src/facts/types'

/** What a reader looks for under a heading of each kind; blanks to fill, none for headings that promise little. */
export const SECTION_QUESTIONS: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  problem: ['[what goes wrong, for whom, how often]', '[what they do about it today]', '[how we know]'],
  users: ['[which group, narrower than "users"]', '[their situation]', '[what they do today]'],
  goals: ['[what should be different, for whom]', '[by when, and how it shows]'],
  metrics: ['[measure]: [today] to [target] by [date]', '[what must not get worse]'],
  scope: ['[what is in]', '[where it stops]'],
  'non-goals': ['[what is tempting and left out]', '[why not now]'],
  requirements: ['[who] [can do what], [so that]', '[how we check it]'],
  solution: ['[what someone does with it, step by step]', '[what it does not solve]'],
  market: ['[what people use instead, doing nothing included]', '[what is changing]', '[why this one]'],
  business: ['[which figure should move]', '[size: a range]', '[cost and constraint]'],
  capability: ['[effort, and how sure]', '[hardest part]', '[depends on]'],
  risks: ['[If we see: signal by date], [we do: action]; [role] [watches]'],
  assumptions: ['[what has to be true]: [how sure], [how we find out], [by when]'],
  questions: ['[question]: [who finds out, by when]'],
  evidence: ['[what was seen, heard or measured]', '[when, how many, where it is]'],
  alternatives: ['[option]: [why tempting], [why not]'],
  decision: ['[what is asked]', '[who decides, by when]'],
  'trade-offs': ['[one side against the other]', '[what we choose]', '[what we accept]'],
  strategy: ['[what is hard]', '[what we do about it]', '[what we do not do]'],
  roadmap: ['[step]: [what is known after it]', '[what could move it]'],
  launch: ['[who gets it first]', '[what makes us widen or roll back]'],
  experiment: ['[what we expect]', '[what we do if it holds, and if it does not]'],
}
