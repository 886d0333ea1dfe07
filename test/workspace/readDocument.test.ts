import assert from 'node:assert/strict'
import fc from 'fast-check'
import { decodeUtf8 } from '../../server/src/workspace/decode'
import { DocumentError, readDocument } from '../../server/src/workspace/readDocument'
import { memoryHost } from '../support/memoryHost'

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  )

describe('decoding UTF-8', () => {
  it('leaves the byte order mark out and keeps everything else', () => {
    assert.equal(decodeUtf8(bytes(0xef, 0xbb, 0xbf, '# ü 🙂\0')), '# ü 🙂\0')
    assert.equal(decodeUtf8(bytes()), '')
  })

  const faults: readonly (readonly [
    name: string,
    bytes: Uint8Array,
    line: number,
    column: number,
    message: RegExp,
  ])[] = [
    [
      'a stray byte',
      bytes('ab\r\nc', 0xff, 'd'),
      2,
      2,
      /^is not UTF-8 \(byte 0xff at position 5\); save it as UTF-8$/,
    ],
    ['Latin-1', bytes('caf', 0xe9, ' au lait'), 1, 4, /byte 0xe9 at position 3/],
    ['a stray byte after emoji', bytes('🙂', 0x80), 1, 3, /byte 0x80 at position 4/],
    ['an encoded surrogate', bytes('a\nb\n', 0xed, 0xa0, 0x80), 3, 1, /position/],
    ['a stray byte after a mark', bytes(0xef, 0xbb, 0xbf, 'a', 0xff), 1, 2, /byte 0xff at position 4/],
    ['a cut-off character', bytes('abc', 0xe2, 0x82), 1, 4, /the text ends inside a character/],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 1, 1, /^is UTF-16, not UTF-8/],
  ]
  for (const [name, input, line, column, message] of faults) {
    it(`tells where ${name} stands`, () => {
      const problem = decodeUtf8(input)
      assert.ok(typeof problem === 'object')
      assert.deepEqual([problem.line, problem.column], [line, column])
      assert.match(problem.message, message)
    })
  }

  it('gives back any well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/\p{Surrogate}/u.test(text) && !text.startsWith('\uFEFF'))
        assert.equal(decodeUtf8(new TextEncoder().encode(text)), text)
      }),
    )
  })

  it('never fails on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (input) => {
        const result = decodeUtf8(input)
        if (typeof result === 'object') assert.ok(result.byte <= input.length && result.line >= 1)
      }),
    )
  })
})

describe('reading a document', () => {
  const host = memoryHost({
    '/fine.md': '# Fine',
    '/latin.md': bytes('# Caf', 0xff),
    '/large.md': new Uint8Array(10 * 1024 * 1024 + 1),
    '/pipe.md': { odd: true },
    '/secret.md': { fails: 'may not be read; check its permissions' },
    '/folder.md/x.md': '',
  })

  it('gives its text', async () => {
    assert.equal(await readDocument(host, '/fine.md'), '# Fine')
  })

  const faults: readonly (readonly [path: string, message: RegExp])[] = [
    ['/missing.md', /^does not exist; check the path$/],
    ['/large.md', /^is 10\.0 MB; documents over 10 MB/],
    ['/pipe.md', /^is not a regular file/],
    ['/folder.md', /^is not a regular file/],
    ['/secret.md', /^may not be read; check its permissions$/],
    ['/latin.md', /^is not UTF-8/],
  ]
  for (const [path, message] of faults) {
    it(`says what is wrong with ${path}`, async () => {
      await assert.rejects(readDocument(host, path), { path, message })
    })
  }

  it('names the place of a bad byte', async () => {
    await assert.rejects(
      readDocument(host, '/latin.md'),
      (error) => error instanceof DocumentError && error.place?.line === 1 && error.place.column === 6,
    )
  })

  it('looks at the size once more after reading', async () => {
    const growing = { ...host, stat: () => Promise.resolve({ type: 'file' as const, size: 1 }) }
    await assert.rejects(readDocument(growing, '/large.md'), /10\.0 MB/)
  })
})
