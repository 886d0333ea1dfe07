import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createLinks } from '../../server/src/lsp/links'
import { memoryHost } from '../support/memoryHost'

const PRD = 'file:///docs/prd.md'

describe('links of open documents', () => {
  it('are looked up once for all who ask at the same time, and again after a change or a fault', async () => {
    const files = memoryHost({ 'file:///docs/figures.csv': 'a,b' })
    const asked: string[] = []
    let isBroken = true
    const links = createLinks(
      {
        ...files,
        stat: (uri) => {
          asked.push(uri)
          return isBroken ? Promise.reject(new TypeError('gone')) : files.stat(uri)
        },
      },
      ['file:///docs'],
    )
    const look = (): Promise<unknown> => links.of(PRD, ['figures.csv'], '', [])
    await assert.rejects(look(), /gone/u)
    isBroken = false
    asked.length = 0
    const [one, other] = await Promise.all([look(), look()])
    assert.deepEqual(one, other)
    assert.deepEqual(asked, ['file:///docs/figures.csv'])
    await look()
    assert.equal(asked.length, 1)
    assert.equal(links.changed('file:///docs/figures.csv'), true)
    await look()
    assert.equal(asked.length, 2)
  })
})
