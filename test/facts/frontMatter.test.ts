import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readFrontMatter, statusOf } from '../../server/src/facts/frontMatter'
import { readDocument } from '../support/readDocument'

const RANGE = { start: 0, end: 0 }
const values = (yaml: string): unknown => Object.fromEntries(readFrontMatter(yaml, RANGE).values)

describe('facts/frontMatter', () => {
  it('reads scalars, lists and dates as text, keys in lower case', () => {
    assert.deepEqual(
      values('Title: Routes\nowner: [Ada, Bo]\nyear: 2026\ndone: false\nnote:\ndate: 2026-05-01'),
      {
        title: 'Routes',
        owner: 'Ada, Bo',
        year: '2026',
        done: 'false',
        note: '',
        date: '2026-05-01',
      },
    )
    assert.deepEqual(values('owner: { name: Ada }'), { owner: '{"name":"Ada"}' })
  })

  it('says why it cannot be read', () => {
    const error = (yaml: string): string | null => readFrontMatter(yaml, RANGE).error
    assert.equal(error(''), null)
    assert.equal(error('title: Routes'), null)
    assert.match(error('title: "Routes') ?? '', /quote/i)
    assert.match(error('a: 1\na: 2') ?? '', /unique/i)
    assert.equal(error('- Routes'), 'not a list of keys and values')
    assert.equal(error('Routes'), 'not a list of keys and values')
    assert.match(error('a: &x [1]\nb: *x\nc: *nowhere') ?? '', /nowhere|alias/i)
    for (const unit of ['[', '{a: ', '- ', '? '])
      assert.equal(error(`a: ${unit.repeat(8_000)}`), 'nested too deeply', unit)
  })

  it('never fails on what people paste', () => {
    for (const yaml of ['\t', ':', '{', '? ', '%', '!!js/function x', '<<: *a', '\u0000'])
      assert.doesNotThrow(() => readFrontMatter(yaml, RANGE), JSON.stringify(yaml))
  })

  it('knows the state of a document', () => {
    const STATES = [
      ['Draft v2', 'draft'],
      ['WIP', 'draft'],
      ['In review', 'in-review'],
      ['Approved', 'approved'],
      ['shipped', 'approved'],
      ['Active', 'approved'],
      ['active since May', 'approved'],
      ['Active development', null],
      ['Active requirements of the product', null],
      ['', null],
      ['somewhere', null],
    ] as const
    for (const [written, status] of STATES) assert.equal(statusOf(written), status, written)
  })

  it('takes what lies in an archive for done', () => {
    const built = (path: string): boolean => readDocument('# Ferry plan\n\nA text.\n', { path }).built
    for (const path of ['docs/archive/ferry.md', 'docs/history/ferry-prd.md', 'design/defunct/one-pager.md'])
      assert.equal(built(path), true, path)
    for (const path of [
      'docs/ferry.md',
      'docs/archive-room/ferry.md',
      'docs/archive.md',
      'plans/historic-pier/a.md',
    ])
      assert.equal(built(path), false, path)
  })
  it('knows what is built already', () => {
    const built = (text: string): boolean => readDocument(text).built
    for (const status of ['Implemented', 'Implemented and refined since', 'Shipped in 2.4', 'complete'])
      assert.equal(built(`# T\n\nStatus: ${status}\n`), true, status)
    for (const status of ['Draft', 'Accepted', 'Ready to be implemented', '80 % complete', 'Partly done', ''])
      assert.equal(built(`# T\n\nStatus: ${status}\n`), false, status)
    const tasks = (ticked: number, open: number): string =>
      `# T\n\n${'- [x] Berths on the map\n'.repeat(ticked)}${'- [ ] Tides by hour\n'.repeat(open)}`
    assert.equal(built(tasks(12, 1)), true)
    assert.equal(built(tasks(12, 2)), false)
    assert.equal(built(tasks(9, 0)), false)
  })

  it('reads the state from lines and tables at the top too', () => {
    const status = (text: string): string | null => readDocument(text).status
    assert.equal(status('---\nstatus: approved\n---\n\n# T\n\nStatus: draft\n'), 'approved')
    assert.equal(status('# T\n\nStatus: Draft\nOwner: Ada\n'), 'draft')
    assert.equal(status('# T\n\n**Status:** In review\n'), 'in-review')
    assert.equal(status('# T\n\n| Status | Approved |\n| --- | --- |\n| Owner | Ada |\n'), 'approved')
    assert.equal(status('# T\n\n| Field | Value |\n| --- | --- |\n| Status | Approved |\n'), 'approved')
    assert.equal(status('# T\n\nWe talked about the status: draft or final, nobody knew.\n'), null)
    assert.equal(status('# T\n\n`Status: draft`\n\n```\nStatus: draft\n```\n'), null)
  })
})
