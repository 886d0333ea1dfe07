import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { ChunkParser, type ParsedChunk } from '../../server/src/markdown/chunkParser'
import { chunkSpans } from '../../server/src/markdown/chunks'
import { retyped } from '../../server/src/markdown/retyped'

const WORDS = 'Planners at fourteen depots (most of them) replan "by hand": twice a day, in 2026.'

/** A text of one chunk after another one of one chunk. */
function after(before: string, now: string): ParsedChunk | null {
  const parsed = one(new ChunkParser().parse(before, chunkSpans(before), new Set()))
  return retyped(parsed, now, one(chunkSpans(now)))
}

function one<T>(list: readonly T[]): T {
  const [first] = list
  assert.ok(first !== undefined && list.length === 1)
  return first
}

describe('a chunk after someone typed in it', () => {
  const taken: Readonly<Record<string, readonly [string, string]>> = {
    'a letter in plain words': [WORDS, WORDS.replace('depots', 'depeots')],
    'a word more, with emphasis behind': [
      `${WORDS} *so*\n`,
      `${WORDS.replace('replan', 'must replan')} *so*\n`,
    ],
    'words gone in one of two items': [`- ${WORDS}\n- b\n`, `- ${WORDS.replace('fourteen ', '')}\n- b\n`],
    'words of a second line': [`a\n${WORDS}\nb\n`, `a\n${WORDS.replace('twice', 'once')}\nb\n`],
  }
  for (const [what, [before, now]] of Object.entries(taken)) {
    it(`takes its tree over: ${what}`, () => {
      const fresh = one(new ChunkParser().parse(now, chunkSpans(now), new Set()))
      assert.deepEqual(plain(after(before, now)?.chunk.nodes), plain(fresh.chunk.nodes))
    })
  }

  const left: Readonly<Record<string, readonly [string, string]>> = {
    'markup where there was none': [WORDS, WORDS.replace('depots', '*depots*')],
    'a change at the end of the words': [WORDS, WORDS.replace('2026', '2027')],
    'a line break': [WORDS, WORDS.replace('replan ', 'replan\n')],
    'two changes': [`${WORDS} *a* ${WORDS}`, `${WORDS} *a* ${WORDS}`.replaceAll('depots', 'sites')],
    'words that are no prose': [`    ${WORDS}`, `    ${WORDS.replace('depots', 'sites')}`],
    'the same text': [WORDS, WORDS],
  }
  for (const [what, [before, now]] of Object.entries(left)) {
    it(`leaves it to remark: ${what}`, () => {
      assert.equal(after(before, now), null)
    })
  }

  it('shares what stands before the change', () => {
    const before = `*${WORDS}* and ${WORDS}\n`
    const parsed = one(new ChunkParser().parse(before, chunkSpans(before), new Set()))
    const now = `*${WORDS}* and ${WORDS.replace('depots', 'sites')}\n`
    const next = retyped(parsed, now, one(chunkSpans(now)))
    const [old, fresh] = [parsed.chunk.nodes[0], next?.chunk.nodes[0]]
    assert.ok(old?.type === 'paragraph' && fresh?.type === 'paragraph')
    assert.equal(fresh.children[0], old.children[0])
    assert.notEqual(fresh.children[1], old.children[1])
  })
})

function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value))
}
