import assert from 'node:assert/strict'
import type { Root } from 'mdast'
import type { MarkdownParser } from '../../server/src/markdown/parser'
import { fullParse } from './fullParse'
import { toMdast } from './stitch'

/** Asserts that the parser's tree of `text` is the one of a full parse, positions included. */
export function assertSameTree(parser: MarkdownParser, text: string): void {
  assert.deepEqual(plain(toMdast(parser.parse(text))), plain(fullParse(text)), JSON.stringify(text))
}

/** Fields that are undefined dropped; and of the root only what is its own, as remark may set `checked` on it. */
function plain({ children, position }: Root): unknown {
  return JSON.parse(JSON.stringify({ children, position }))
}
