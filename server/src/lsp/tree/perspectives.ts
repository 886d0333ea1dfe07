import { PERSPECTIVES, type Perspective, type PerspectiveState } from '../../facts/types'
import { STATES } from '../../review/summaryWords'
import { toRange } from '../convert/places'
import type { TreeMark, TreeNode } from '../protocol'
import { homeOf, type Subject } from './home'
import { node, placesNode } from './nodes'
import { answeredOf, PERSPECTIVE_NAMES, WORDS } from './words'

const MARKS: Readonly<Record<PerspectiveState, TreeMark>> = {
  absent: 'missing',
  mentioned: 'part',
  addressed: 'present',
  grounded: 'present',
  inherited: 'present',
  'not-applicable': 'quiet',
}

/** The four perspectives, what each answers and where, and what is still open. */
export function perspectivesGroup(subject: Subject): TreeNode {
  const { perspectives } = subject.review.document.facts
  const marks = PERSPECTIVES.map((perspective) => MARKS[perspectives[perspective].state])
  const asked = marks.filter((mark) => mark !== 'quiet').length
  return node({
    id: 'perspectives',
    label: WORDS.perspectives,
    description: answeredOf(marks.filter((mark) => mark === 'present').length, asked),
    mark: 'group',
    open: true,
    children: PERSPECTIVES.map((perspective) => perspectiveNode(subject, perspective)),
  })
}

function perspectiveNode(subject: Subject, perspective: Perspective): TreeNode {
  const { document, review } = subject
  const { state, answered, missing, places } = review.document.facts.perspectives[perspective]
  const [dots, words] = STATES[state]
  const id = `perspectives/${perspective}`
  const label = PERSPECTIVE_NAMES[perspective]
  const home = toRange(document, homeOf(subject, perspective))
  const first = places[0]
  const found = answered.map((facet) =>
    placesNode(
      document,
      { id: `${id}/${facet.facet}`, label: facet.words, mark: 'present', range: home },
      facet.places,
    ),
  )
  const open = missing.map((facet) =>
    node({
      id: `${id}/missing/${facet}`,
      label: facet,
      description: WORDS.open,
      mark: 'missing',
      range: home,
    }),
  )
  return node({
    id,
    label,
    description: `${dots} ${words}`,
    spoken: `${label}: ${words}`,
    mark: MARKS[state],
    range: first ? toRange(document, first) : home,
    children: state === 'not-applicable' ? found : [...found, ...open],
  })
}
