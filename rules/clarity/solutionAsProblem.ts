import * as z from 'zod'
import type { ReviewDocument, Section, Signal, Statement } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { atEndOfBody } from '../scaffold'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Points at a problem that is the lack of the solution. Wrong to apply to technical proposals, to promises in a
 * contract, and where the missing thing is what people came for.
 */
export const solutionAsProblem = defineRule({
  id: 'clarity/solution-as-problem',
  meta: {
    summary: 'Say what goes wrong without it, not what is missing',
    rationale:
      'Where the problem is “there is no dashboard”, a dashboard is the only answer, and nobody finds the cheaper one. What happens to somebody today leaves the answer open.',
    source: 'Opportunities as needs and not as solutions in disguise; how problems are defined',
    satisfiedBy: 'What happens to somebody because of it: time, money, what they do instead.',
    example:
      'Planners retype forty addresses a night, and about one in thirty is wrong, so a truck turns back.',
    scope: 'section',
    documents: ['prd', 'one-pager', 'prfaq'],
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      missing:
        '“{phrase}” says what is missing, not what goes wrong without it. What happens to somebody today because of that?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const section of problemsWithLacks(document)) {
      const spoken = spokenIn(document, section)
      const first = spoken.slice(0, OPENING).find(({ signals }) => signals.some(isLack))
      const phrase = first?.signals.find(isLack)?.text
      if (first === undefined || phrase === undefined || spoken.length > SHORT) continue
      if (spoken.some(({ text }) => CONSEQUENCE.test(text))) continue
      report({
        messageId: 'missing',
        data: { phrase: quoted(phrase) },
        range: first.range,
        fixes: [{ title: FIXES.withoutIt, edits: [atEndOfBody(document, section, [LINE])] }],
      })
    }
  },
})

const LINE = '[Because: situation] [who has what bad outcome] [which costs: time, money, trust]'
/** The main sentence of a problem is among the first, and a long section has said more than the lack. */
const OPENING = 2
const SHORT = 8

/** The outermost sections on the problem in which something is said to be missing. */
function problemsWithLacks(document: ReviewDocument): ReadonlySet<Section> {
  const homes = document
    .statementsWith('lack')
    .flatMap(({ section }) => [section, section.parent].filter((one) => one !== null))
  return new Set(homes.filter(isProblem))
}

function isProblem({ slot, slots, title, parent }: Section): boolean {
  if (slot !== 'problem' || parent?.slot === 'problem') return false
  return !slots.includes('faq') && !/^q\b/i.test(title)
}

function isLack({ kind }: Signal): boolean {
  return kind === 'lack'
}

function spokenIn(document: ReviewDocument, section: Section): readonly Statement[] {
  return [section, ...section.children]
    .flatMap((one) => document.statementsIn(one))
    .filter(({ kind }) => kind !== 'placeholder' && kind !== 'question' && kind !== 'quotation')
}

/** What the lack does to somebody: time, money, behaviour, or any link from cause to effect. */
const CONSEQUENCE =
  /,\s*so\b|\b(?:so (?:that|they|we|people|users|teams|most)|which means|meaning|as a result|costs?|takes?|leads? to|leading to|because|results? in|resulting in|forc(?:es?|ed|ing)|has to|have to|by hand|manual(?:ly)?|waste\w*|lose|loses|losing|lost|spend\w*|struggle\w*|miss(?:es|ed)?|risk\w*|fail\w*|error\w*|waits?|wait for|difficult\w*|hard(?:er)?|slow\w*|frustrat\w*|instead|workarounds?|abandon\w*|churn\w*|confus\w*|cannot|can['’]t|unable|requires?|fragment\w*|scattered|inconsisten\w*|overwhelm\w*|tedious|error-prone|expensive|duplicate\w*|break\w*|leav(?:es?|ing)|stop\w*|leak\w*|expos\w*|forget\w*|ignore\w*|hours?|minutes?|days?|weeks?)\b|\d\s?%|[$€£]\s?\d/i
