import type { Rule } from '../../../../rules/contract'
import type { Range } from '../../markdown/types'
import { questionOf } from '../../review/questions'
import { CERTAIN_CLAIMS, creditWords, gradeWords } from '../../review/summaryWords'
import type { TreeNode } from '../protocol'
import { toRange } from '../convert/places'
import { homeOf, type Subject } from './home'
import { node, placeNode, placesNode } from './nodes'
import { perspectivesGroup } from './perspectives'
import { DECISION_PARTS } from './words'

/** What the tree shows of a reviewed document, what it does well first. */
export function treeGroups(subject: Subject, rules: readonly Rule[]): TreeNode[] {
  return [
    ...creditsGroup(subject),
    perspectivesGroup(subject),
    evidenceGroup(subject),
    ...certaintyGroup(subject),
    unknownsGroup(subject),
    decisionGroup(subject),
    ...questionsGroup(subject, rules),
  ]
}

function creditsGroup(subject: Subject): TreeNode[] {
  const { review, words } = subject
  const byKind = new Map<string, Range[]>()
  for (const { kind, range } of review.document.facts.credits) {
    const places = byKind.get(kind)
    if (places) places.push(range)
    else byKind.set(kind, [range])
  }
  if (byKind.size === 0) return []
  const children = [...byKind].map(([kind, places]) => {
    const given = {
      id: `credits/${kind}`,
      label: creditWords(kind, places.length, words),
      mark: 'present',
    } as const
    return placesNode(subject, { ...given, ...(places.length > 1 ? { description: '' } : {}) }, places)
  })
  return [node({ id: 'credits', label: words.say('tree.credits'), mark: 'group', open: true, children })]
}

function evidenceGroup(subject: Subject): TreeNode {
  const { document, review, words } = subject
  const { items, histogram } = review.document.facts.evidence
  const grades = [...new Set(items.map(({ grade }) => grade))].sort((one, other) => other - one)
  const claims = histogram.reduce((sum, count) => sum + count, 0)
  const none = items.length === 0
  return node({
    id: 'evidence',
    label: words.say('tree.evidence'),
    description:
      claims > 0
        ? words.count('tree.claims', claims, { bare: histogram[0] })
        : none
          ? words.say('tree.evidence.none')
          : '',
    mark: none ? 'missing' : 'group',
    range: none ? toRange(document, homeOf(subject, 'evidence')) : null,
    children: grades.map((grade) => {
      const places = items.filter((item) => item.grade === grade).map(({ range }) => range)
      return placesNode(
        subject,
        {
          id: `evidence/${grade}`,
          label: gradeWords(grade, words),
          mark: grade >= SYSTEMATIC ? 'present' : 'part',
        },
        places,
      )
    }),
  })
}
/** From this grade on, the review calls evidence stated. */
const SYSTEMATIC = 3

function certaintyGroup(subject: Subject): TreeNode[] {
  const { review, words } = subject
  const children = review.findings
    .filter(({ ruleId }) => CERTAIN_CLAIMS.has(ruleId))
    .flatMap(({ range, related, message, fingerprint }) =>
      [range, ...related.map((place) => place.range)].map((place, index) =>
        placeNode(subject, `certainty/${fingerprint}/${index}`, place, { tooltip: message }),
      ),
    )
  if (children.length === 0) return []
  const description = words.number(children.length)
  return [node({ id: 'certainty', label: words.say('tree.certainty'), description, mark: 'group', children })]
}

function unknownsGroup(subject: Subject): TreeNode {
  const { document, review, words } = subject
  const { items } = review.document.facts.unknowns
  if (items.length === 0) {
    const range = toRange(document, homeOf(subject, 'unknowns'))
    return node({
      id: 'unknowns',
      label: words.say('tree.unknowns'),
      description: words.say('tree.unknowns.none'),
      mark: 'missing',
      range,
    })
  }
  const half = (id: string, label: string, tested: boolean): TreeNode[] => {
    const places = items.filter((item) => item.tested === tested).map(({ range }) => range)
    if (places.length === 0) return []
    const children = places.map((place, index) => placeNode(subject, `${id}/${index}`, place))
    const mark = tested ? 'present' : 'part'
    return [node({ id, label, description: words.number(places.length), mark, children })]
  }
  const tested = items.filter((item) => item.tested).length
  return node({
    id: 'unknowns',
    label: words.say('tree.unknowns'),
    description: words.say('tree.unknowns.count', { count: items.length, tested }),
    mark: 'group',
    children: [
      ...half('unknowns/tested', words.say('tree.tested'), true),
      ...half('unknowns/untested', words.say('tree.untested'), false),
    ],
  })
}

/** Where each part of a decision would be looked for. */
const DECISION_HOMES = {
  ask: 'decider',
  decider: 'decider',
  alternatives: 'alternatives',
  downside: 'synthesis',
  revisit: 'revisit',
} as const

function decisionGroup(subject: Subject): TreeNode {
  const { words } = subject
  const { decision } = subject.review.document.facts
  const found = DECISION_PARTS.filter((part) => decision[part].length > 0).length
  return node({
    id: 'decision',
    label: words.say('tree.decision'),
    description: words.say('tree.found', { count: found, all: DECISION_PARTS.length }),
    mark: 'group',
    children: DECISION_PARTS.map((part) => {
      const id = `decision/${part}`
      const label = words.say(`tree.decision.${part}`)
      const places = decision[part]
      if (places.length > 0) return placesNode(subject, { id, label, mark: 'present' }, places)
      const range = toRange(subject.document, homeOf(subject, DECISION_HOMES[part]))
      return node({ id, label, description: words.say('tree.missing'), mark: 'missing', range })
    }),
  })
}

function questionsGroup({ document, review, words }: Subject, rules: readonly Rule[]): TreeNode[] {
  if (review.questions.length === 0) return []
  const asked = questionOf(rules, words)
  const children = review.questions.map((question, index) => {
    const about = review.findings.find((finding) => asked(finding) === question)
    const range = toRange(document, about?.range ?? review.document.titleRange)
    return node({ id: `questions/${index}`, label: question, tooltip: question, mark: 'question', range })
  })
  return [node({ id: 'questions', label: words.say('tree.questions'), mark: 'group', open: true, children })]
}
