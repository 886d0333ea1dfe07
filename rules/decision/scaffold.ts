import type { ReviewDocument } from '../../server/src/facts/types'
import type { Fix } from '../contract'
import { scaffoldFix } from '../scaffold'
import { FIXES } from '../phrases'

/** Who decides, who has to agree, who is asked. Roles are enough. */
export function deciderFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.decider,
    slots: ['decision', 'people'],
    heading: 'Who decides',
    lines: [
      '| Decides | Has to agree | Is asked | Is told |',
      '| --- | --- | --- | --- |',
      '| [one role] | [roles, and on what] | [roles] | [roles] |',
    ],
  })
}

/** Options with the reason each lost; doing nothing is always one. */
export function alternativesFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.alternatives,
    slots: ['alternatives'],
    heading: 'What else we could do',
    lines: [
      '| Option | Why tempting | Why not | What would change our mind |',
      '| --- | --- | --- | --- |',
      '| [Do nothing] | [what it saves] | [what it costs] | [signal] |',
      '| [Half of it] | [what it saves] | [what it costs] | [signal] |',
    ],
  })
}

/** A condition and a date on which to look again. */
export function revisitFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.stopRule,
    slots: ['decision', 'experiment', 'launch', 'risks', 'metrics'],
    heading: 'When we stop or think again',
    lines: ['[We stop or rethink if: signal, threshold, by date]. [Role who looks].'],
  })
}

/** What a reader should do, near the top: decide, know what was decided, or only know. */
export function askFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.ask,
    slots: ['decision', 'summary'],
    heading: 'Decision',
    lines: [
      '[Decision needed: what, by when, from whom] or [Decided: what, because …] or [For information].',
    ],
  })
}

/** What gets worse, for whom, and what is done about it. */
export function downsideFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.acceptedDownside,
    slots: ['trade-offs', 'risks', 'decision'],
    heading: 'What gets worse',
    lines: ['[Downside we accept: what, for whom; how we soften it]'],
  })
}
