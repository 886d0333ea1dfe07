import {
  PERSPECTIVES,
  type Perspective,
  type PerspectiveState,
  type TeamPerspectiveFacts,
} from '../../facts/types'
import { DOTS } from '../../review/summaryWords'
import { toRange } from '../convert/places'
import type { TreeMark, TreeNode } from '../protocol'
import { homeOf, type Subject } from './home'
import { node, placeNode, placesNode } from './nodes'

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
    label: subject.words.say('tree.perspectives'),
    description: subject.words.say('tree.answered', {
      count: marks.filter((mark) => mark === 'present').length,
      all: asked,
    }),
    mark: 'group',
    open: true,
    children: [
      ...PERSPECTIVES.map((perspective) => perspectiveNode(subject, perspective)),
      ...teamPerspectives.map((own) => teamNode(subject, own)),
    ],
  })
}

function perspectiveNode(subject: Subject, perspective: Perspective): TreeNode {
  const { document, review, words } = subject
  const { state, answered, missing, places } = review.document.facts.perspectives[perspective]
  const stateWords = words.say(`review.state.${state}`)
  const id = `perspectives/${perspective}`
  const label = words.say(`tree.perspective.${perspective}`)
  const home = toRange(document, homeOf(subject, perspective))
  const first = places[0]
  const found = answered.map((facet) =>
    placesNode(
      subject,
      { id: `${id}/${facet.facet}`, label: words.phrase(facet.words), mark: 'present', range: home },
      facet.places,
    ),
  )
  const open = missing.map((facet) =>
    node({
      id: `${id}/missing/${facet}`,
      label: words.phrase(facet),
      description: words.say('tree.open'),
      mark: 'missing',
      range: home,
    }),
  )
  return node({
    id,
    label,
    description: `${DOTS[state]} ${stateWords}`,
    spoken: words.say('tree.spoken', { perspective: label, state: stateWords }),
    mark: MARKS[state],
    range: first ? toRange(document, first) : home,
    children: state === 'not-applicable' ? found : [...found, ...open],
  })
}

/** A question that a team asks besides: its own words, and the places that speak of it. */
function teamNode(subject: Subject, own: TeamPerspectiveFacts): TreeNode {
  const { name, question, state, missing, places } = own
  const { document, review, words } = subject
  const stateWords = words.say(`review.state.${state}`)
  const id = `perspectives/${name}`
  const label = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
  const range = toRange(document, places[0] ?? review.document.titleRange)
  const open = missing.map((facet) =>
    node({
      id: `${id}/missing/${facet}`,
      label: facet,
      description: words.say('tree.open'),
      mark: 'missing',
      range,
    }),
  )
  return node({
    id,
    label,
    description: `${DOTS[state]} ${stateWords}`,
    tooltip: question,
    spoken: words.say('tree.spoken', { perspective: label, state: stateWords }),
    mark: MARKS[state],
    range,
    children: [
      ...places.map((place, index) => placeNode(subject, `${id}/${index}`, place)),
      ...(state === 'not-applicable' ? [] : open),
    ],
  })
}
