import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Range } from '../../markdown/types'
import { printable } from '../../review/printable'
import { toRange } from '../convert/places'
import type { TreeMark, TreeNode } from '../protocol'
import { lineWords } from './words'

/** What a node says; the rest is empty. */
export type Given = Pick<TreeNode, 'id' | 'label' | 'mark'> & Partial<TreeNode>

export function node(given: Given): TreeNode {
  return { description: '', tooltip: '', spoken: '', range: null, open: false, children: [], ...given }
}

/** A place in the text, by its first words. */
export function placeNode(
  document: TextDocument,
  id: string,
  range: Range,
  { mark = 'place', tooltip = '' }: { readonly mark?: TreeMark; readonly tooltip?: string } = {},
): TreeNode {
  const place = toRange(document, range)
  const words = excerpt(document.getText(), range)
  const description = lineWords(place.start.line + 1)
  return node({ id, label: words === '' ? description : words, description, tooltip, mark, range: place })
}

/** Something and the places it stands at; a press on it shows the first, and one place needs no node of its own. */
export function placesNode(document: TextDocument, given: Given, places: readonly Range[]): TreeNode {
  const [first, ...others] = places
  if (first === undefined) return node(given)
  const range = toRange(document, first)
  const nodes =
    others.length === 0
      ? []
      : places.map((place, index) => placeNode(document, `${given.id}/${index}`, place))
  const description = others.length === 0 ? lineWords(range.start.line + 1) : String(places.length)
  return node({ description, ...given, range, children: nodes })
}

const LONGEST = 70

/** The first words at a place on one line, without the marks of lists, headings and emphasis. */
export function excerpt(text: string, { start, end }: Range): string {
  const plain = printable(text.slice(start, Math.min(end, start + 4 * LONGEST)))
    .replace(/\s+/gu, ' ')
    .replace(/^(?:[#>*+-]+ |\d+[.)] |\[[ xX]\] )+/u, '')
    .replace(/\*\*|__|`/gu, '')
    .replace(/^\s*\||\|\s*$/gu, '')
    .replace(/\s*\|\s*/gu, ' · ')
    .trim()
  if (plain.length <= LONGEST) return plain
  return `${plain
    .slice(0, LONGEST - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`
}
