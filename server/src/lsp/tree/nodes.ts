import type { Range } from '../../markdown/types'
import { toRange } from '../convert/places'
import { excerpt } from '../excerpt'
import type { TreeMark, TreeNode } from '../protocol'
import type { Subject } from './home'

/** What a node says; the rest is empty. */
export type Given = Pick<TreeNode, 'id' | 'label' | 'mark'> & Partial<TreeNode>

export function node(given: Given): TreeNode {
  return { description: '', tooltip: '', spoken: '', range: null, open: false, children: [], ...given }
}

/** A place in the text, by its first words. */
export function placeNode(
  { document, words: say }: Subject,
  id: string,
  range: Range,
  { mark = 'place', tooltip = '' }: { readonly mark?: TreeMark; readonly tooltip?: string } = {},
): TreeNode {
  const place = toRange(document, range)
  const words = excerpt(document.getText(), range)
  const description = say.say('tree.line', { line: place.start.line + 1 })
  return node({ id, label: words === '' ? description : words, description, tooltip, mark, range: place })
}

/** Something and the places it stands at; a press on it shows the first, and one place needs no node of its own. */
export function placesNode(subject: Subject, given: Given, places: readonly Range[]): TreeNode {
  const { document, words } = subject
  const [first, ...others] = places
  if (first === undefined) return node(given)
  const range = toRange(document, first)
  const nodes =
    others.length === 0 ? [] : places.map((place, index) => placeNode(subject, `${given.id}/${index}`, place))
  const description =
    others.length === 0 ? words.say('tree.line', { line: range.start.line + 1 }) : words.number(places.length)
  return node({ description, ...given, range, children: nodes })
}
