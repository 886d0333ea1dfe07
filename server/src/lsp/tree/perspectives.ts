import {
  PERSPECTIVES,
  type Perspective,
  type PerspectiveState,
  type TeamPerspectiveFacts,
} from '../../facts/types'
import { STATES } from '../../review/summaryWords'
import { toRange } from '../convert/places'
import type { TreeMark, TreeNode } from '../protocol'
import { homeOf, type Subject } from './home'
import { node, placeNode, placesNode } from './nodes'
import { answeredOf, PERSPECTIVE_NAMES, WORDS } from './words'

const MARKS: Readonly<Record<PerspectiveState, TreeMark>> = {
  absent: 'missing',
  mentioned: 'part',
  addressed: 'present',
  grounded: 'present',
  inherited: 'present',
  'not-applicable': 'quiet',
}

/** The four perspectives and a team's own, what each answers and where, and what is still open. */
export function perspectivesGroup(subject: Subject): TreeNode {
  const { perspectives, teamPerspectives } = subject.review.document.facts
  const states = [...PERSPECTIVES.map((name) => perspectives[name]), ...teamPerspectives]
  const marks = states.map(({ state }) => MARKS[state])
  const asked = marks.filter((mark) => mark !== 'quiet').length
  return node({
    id: 'perspectives',
    label: WORDS.perspectives,
    description: answeredOf(marks.filter((mark) => mark === 'present').length, asked),
    mark: 'group',
    open: true,
    children: [
      ...PERSPECTIVES.map((perspective) => perspectiveNode(subject, perspective)),
      ...teamPerspectives.map((own) => teamNode(subject, own)),
    ],
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

/** A question that a team asks besides: its own words, and the places that speak of it. */
function teamNode({ document, review }: Subject, own: TeamPerspectiveFacts): TreeNode {
  const { name, question, state, missing, places } = own
  const [dots, words] = STATES[state]
  const id = `perspectives/${name}`
  const label = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
  const range = toRange(document, places[0] ?? review.document.titleRange)
  const open = missing.map((facet) =>
    node({ id: `${id}/missing/${facet}`, label: facet, description: WORDS.open, mark: 'missing', range }),
  )
  return node({
    id,
    label,
    description: `${dots} ${words}`,
    tooltip: question,
    spoken: `${label}: ${words}`,
    mark: MARKS[state],
    range,
    children: [
      ...places.map((place, index) => placeNode(document, `${id}/${index}`, place)),
      ...(state === 'not-applicable' ? [] : open),
    ],
  })
}
