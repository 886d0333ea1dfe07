import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Rule } from '../../../../rules/contract'
import type { Range } from '../../markdown/types'
import { questionOf } from '../../review/questions'
import { CERTAIN_CLAIMS, counted, CREDITS, GRADES } from '../../review/summaryWords'
import type { Review } from '../../review/types'
import type { TreeNode } from '../protocol'
import { toRange } from '../convert/places'
import { homeOf, type Subject } from './home'
import { node, placeNode, placesNode } from './nodes'
import { perspectivesGroup } from './perspectives'
import { claimWords, DECISION_NAMES, foundOf, unknownWords, WORDS } from './words'

/** What the tree shows of a reviewed document, what it does well first. */
export function treeGroups(document: TextDocument, review: Review, rules: readonly Rule[]): TreeNode[] {
  const subject: Subject = { document, review }
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

function creditsGroup({ document, review }: Subject): TreeNode[] {
  const byKind = new Map<string, Range[]>()
  for (const { kind, range } of review.document.facts.credits) {
    const places = byKind.get(kind)
    if (places) places.push(range)
    else byKind.set(kind, [range])
  }
  if (byKind.size === 0) return []
  const children = [...byKind].map(([kind, places]) => {
    const [one, many] = CREDITS[kind] ?? [kind, kind]
    const given = {
      id: `credits/${kind}`,
      label: counted(places.length, one, many),
      mark: 'present',
    } as const
    return placesNode(document, { ...given, ...(places.length > 1 ? { description: '' } : {}) }, places)
  })
  return [node({ id: 'credits', label: WORDS.credits, mark: 'group', open: true, children })]
}

function evidenceGroup({ document, review }: Subject): TreeNode {
  const { items, histogram } = review.document.facts.evidence
  const grades = [...new Set(items.map(({ grade }) => grade))].sort((one, other) => other - one)
  const claims = histogram.reduce((sum, count) => sum + count, 0)
  const none = items.length === 0
  return node({
    id: 'evidence',
    label: WORDS.evidence,
    description: claimWords(claims, histogram[0]) || (none ? WORDS.noEvidence : ''),
    mark: none ? 'missing' : 'group',
    range: none ? toRange(document, homeOf({ document, review }, 'evidence')) : null,
    children: grades.map((grade) => {
      const places = items.filter((item) => item.grade === grade).map(({ range }) => range)
      return placesNode(
        document,
        {
          id: `evidence/${grade}`,
          label: GRADES[grade] ?? '',
          mark: grade >= SYSTEMATIC ? 'present' : 'part',
        },
        places,
      )
    }),
  })
}
/** From this grade on, the review calls evidence stated. */
const SYSTEMATIC = 3

function certaintyGroup({ document, review }: Subject): TreeNode[] {
  const children = review.findings
    .filter(({ ruleId }) => CERTAIN_CLAIMS.has(ruleId))
    .flatMap(({ range, related, message, fingerprint }) =>
      [range, ...related.map((place) => place.range)].map((place, index) =>
        placeNode(document, `certainty/${fingerprint}/${index}`, place, { tooltip: message }),
      ),
    )
  if (children.length === 0) return []
  const description = String(children.length)
  return [node({ id: 'certainty', label: WORDS.certainty, description, mark: 'group', children })]
}

function unknownsGroup({ document, review }: Subject): TreeNode {
  const { items } = review.document.facts.unknowns
  if (items.length === 0) {
    const range = toRange(document, homeOf({ document, review }, 'unknowns'))
    return node({
      id: 'unknowns',
      label: WORDS.unknowns,
      description: WORDS.noUnknowns,
      mark: 'missing',
      range,
    })
  }
  const half = (id: string, label: string, tested: boolean): TreeNode[] => {
    const places = items.filter((item) => item.tested === tested).map(({ range }) => range)
    if (places.length === 0) return []
    const children = places.map((place, index) => placeNode(document, `${id}/${index}`, place))
    const mark = tested ? 'present' : 'part'
    return [node({ id, label, description: String(places.length), mark, children })]
  }
  const tested = items.filter((item) => item.tested).length
  return node({
    id: 'unknowns',
    label: WORDS.unknowns,
    description: unknownWords(items.length, tested),
    mark: 'group',
    children: [
      ...half('unknowns/tested', WORDS.tested, true),
      ...half('unknowns/untested', WORDS.untested, false),
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
  const { decision } = subject.review.document.facts
  const parts = Object.keys(DECISION_NAMES) as (keyof typeof DECISION_NAMES)[]
  const found = parts.filter((part) => decision[part].length > 0).length
  return node({
    id: 'decision',
    label: WORDS.decision,
    description: foundOf(found, parts.length),
    mark: 'group',
    children: parts.map((part) => {
      const id = `decision/${part}`
      const label = DECISION_NAMES[part]
      const places = decision[part]
      if (places.length > 0) return placesNode(subject.document, { id, label, mark: 'present' }, places)
      const range = toRange(subject.document, homeOf(subject, DECISION_HOMES[part]))
      return node({ id, label, description: WORDS.missing, mark: 'missing', range })
    }),
  })
}

function questionsGroup({ document, review }: Subject, rules: readonly Rule[]): TreeNode[] {
  if (review.questions.length === 0) return []
  const asked = questionOf(rules)
  const children = review.questions.map((question, index) => {
    const about = review.findings.find((finding) => asked(finding) === question)
    const range = toRange(document, about?.range ?? review.document.titleRange)
    return node({ id: `questions/${index}`, label: question, tooltip: question, mark: 'question', range })
  })
  return [node({ id: 'questions', label: WORDS.questions, mark: 'group', open: true, children })]
}
