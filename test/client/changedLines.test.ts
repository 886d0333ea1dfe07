import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import type { Diagnostic, Uri } from 'vscode'
import { onChangedLines } from '../../client/src/changedFindings'
import { changedLines } from '../../client/src/changedLines'

const changed = (before: string, after: string): readonly number[] =>
  [...changedLines(before, after)].sort((one, other) => one - other)

describe('changed lines', () => {
  const rows: readonly (readonly [what: string, before: string, after: string, lines: readonly number[]])[] =
    [
      ['nothing', 'a\nb\n', 'a\nb\n', []],
      ['a line written anew', 'a\nb\nc\n', 'a\nB\nc\n', [1]],
      ['a line put in', 'a\nc\n', 'a\nb\nc\n', [1]],
      ['a line taken out', 'a\nb\nc\n', 'a\nc\n', []],
      ['two places', 'a\nb\nc\nd\ne\n', 'A\nb\nc\nd\nE\n', [0, 4]],
      ['a line moved up', 'a\nb\nc\n', 'c\na\nb\n', [0]],
      ['line breaks only', 'a\r\nb\r\n', 'a\nb\n', []],
      ['a new file', '', 'a\nb', [0, 1]],
      ['the end without a break', 'a\nb', 'a\nb\nc', [2]],
    ]
  for (const [what, before, after, lines] of rows) {
    it(what, () => {
      assert.deepEqual(changed(before, after), lines)
    })
  }

  it('keeps lines that the earlier text has in the same order, as many as there can be', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (old, now) => {
        const lines = changedLines(old.join('\n'), now.join('\n'))
        const oldLines = old.join('\n').split('\n')
        const nowLines = now.join('\n').split('\n')
        const kept = nowLines.filter((_, line) => !lines.has(line))
        assert.ok(isSubsequence(kept, oldLines), `${kept.join()} of ${oldLines.join()}`)
        assert.equal(kept.length, longestCommon(oldLines, nowLines))
      }),
    )
  })

  it('gives up on texts that have nothing in common, and takes all of it as changed', () => {
    const lines = (mark: string): string => Array.from({ length: 3000 }, (_, i) => `${mark}${i}`).join('\n')
    assert.equal(changedLines(lines('a'), lines('b')).size, 3000)
  })
})

describe('findings on changed lines', () => {
  const uri = (path: string): Uri => ({ toString: () => `file:///${path}` }) as unknown as Uri
  const here = uri('a.md')
  const finding = (
    start: number,
    end: number,
    related: readonly (readonly [Uri, number])[] = [],
  ): Diagnostic =>
    ({
      range: { start: { line: start }, end: { line: end } },
      relatedInformation: related.map(([place, line]) => ({
        location: { uri: place, range: { start: { line }, end: { line } } },
      })),
    }) as unknown as Diagnostic

  for (const [what, diagnostic, kept] of [
    ['on the line', finding(3, 3), true],
    ['over the line', finding(1, 5), true],
    ['elsewhere', finding(4, 9), false],
    ['elsewhere, and on the line as well', finding(8, 8, [[here, 3]]), true],
    ['elsewhere, and in another file', finding(8, 8, [[uri('b.md'), 3]]), false],
  ] as const) {
    it(`${kept ? 'keeps' : 'leaves out'} one ${what}`, () => {
      assert.deepEqual(onChangedLines([diagnostic], here, new Set([3])), kept ? [diagnostic] : [])
    })
  }
})

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const one of whole) if (one === part[at]) at++
  return at === part.length
}

function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row: readonly number[] = Array.from({ length: other.length + 1 }, () => 0)
  for (const mine of one) {
    const next = [0]
    for (const [j, theirs] of other.entries())
      next.push(mine === theirs ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}
