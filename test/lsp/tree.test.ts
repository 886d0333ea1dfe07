import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { afterEach, describe, it } from 'mocha'
import type { TreeAnswer, TreeNode } from '../../server/src/lsp/protocol'
import { TestEditor } from '../support/lspClient'
import { wordEngine } from '../support/wordEngine'

const URI = 'file:///docs/prd.md'
const STRATEGY = readFileSync('examples/strategy-depot-planner.md', 'utf8')

describe('the review tree', () => {
  let editor: TestEditor
  const ask = (uri = URI): Promise<TreeAnswer | null> => editor.connection.sendRequest('candor/tree', { uri })
  const tree = async (text: string, options = {}): Promise<TreeAnswer> => {
    editor = await TestEditor.open(options)
    await editor.openDocument(URI, text, 3)
    return (await ask()) ?? assert.fail('no tree')
  }
  afterEach(() => {
    editor.close()
  })

  it('shows credits first and the questions last, each leaf with a place', async () => {
    const { headline, groups, version, status } = await tree(STRATEGY)
    assert.equal(version, 3)
    assert.equal(status.gate, 'review')
    assert.match(headline, /^Strategy · \w/)
    assert.equal(groups[0]?.id, 'credits')
    assert.equal(groups.at(-1)?.id, 'questions')
    assert.deepEqual(
      groups.filter(({ open }) => open).map(({ id }) => id),
      ['credits', 'perspectives', 'questions'],
    )
    for (const leaf of leavesOf(groups)) assert.ok(leaf.range, leaf.id)
  })

  it('has evidence by grade, the certainty gap, and unknowns with and without a test', async () => {
    const { groups } = await tree(
      [
        '---\ndoc-type: prd\n---\n# Depot routes\n',
        '## Problem\n\nNo other tool plans routes for depots. Everyone wants it.\n',
        'In the survey of March 2026, 31 of 40 planners retyped addresses every night.\n',
        '## Open questions\n\n- We do not know whether depots share a calendar.\n',
        '- Will drivers accept it? The operations lead tests this with two depots until 12 May 2026.\n',
      ].join('\n'),
    )
    const below = (id: string): readonly string[] =>
      (groups.find((group) => group.id === id)?.children ?? []).map(({ label }) => label)
    assert.deepEqual(below('unknowns'), ['With a test, an owner or a date', 'With none of these yet'])
    assert.ok(below('evidence').length > 0)
    assert.ok(below('certainty').length > 0, JSON.stringify(groups.map(({ id }) => id)))
    assert.equal(below('questions').length, 3)
  })

  it('names every node once, and the same after an edit above it', async () => {
    const { groups } = await tree(STRATEGY)
    const ids = nodesOf(groups).map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    await editor.change(URI, 4, STRATEGY.replace('\n\n', '\n\nOne line more stands here.\n\n'))
    const after = nodesOf((await ask())?.groups ?? [])
    const kept = after.filter(({ id }) => ids.includes(id))
    assert.ok(kept.length > 0.9 * ids.length)
  })

  it('leads from a perspective to its facets to their places', async () => {
    const { groups } = await tree(STRATEGY)
    const user = nodesOf(groups).find(({ id }) => id === 'perspectives/user') ?? assert.fail()
    assert.match(user.description, /^[●○–]{3} \w+/)
    assert.equal(user.spoken, `User: ${user.description.slice(4)}`)
    const facet = user.children.find(({ mark }) => mark === 'present') ?? assert.fail()
    const line = facet.range?.start.line ?? -1
    assert.ok(line > 0 && (STRATEGY.split('\n')[line] ?? '') !== '')
    const open = nodesOf(groups).filter(({ id }) => id.includes('/missing/'))
    for (const { mark, description } of open)
      assert.equal(`${mark} ${description}`, 'missing not answered yet')
  })

  it('shows the first words of a place on one line, and its line', async () => {
    const { groups } = await tree(STRATEGY)
    for (const { label, description, range } of nodesOf(groups).filter(({ mark }) => mark === 'place')) {
      assert.ok(label.length <= 71 && !/[\n|]|^[-#>]/.test(label), label)
      assert.equal(description, `line ${(range?.start.line ?? -2) + 1}`)
    }
  })

  it('puts a question where its finding is', async () => {
    const { groups } = await tree('# A\n\nfor everyone\n', { engine: wordEngine() })
    const [question] = groups.at(-1)?.children ?? []
    assert.equal(question?.label, 'Who exactly?')
    assert.deepEqual(question.range?.start, { line: 2, character: 4 })
  })

  it('says what is missing, and where it would stand', async () => {
    const { groups } = await tree('# A\n\nNothing here.\n\n## Risks\n', { engine: wordEngine() })
    const node = (id: string): TreeNode => nodesOf(groups).find((one) => one.id === id) ?? assert.fail(id)
    assert.equal(node('unknowns').description, 'none declared')
    assert.equal(node('unknowns').range?.start.line, 4)
    assert.equal(node('decision/decider').mark, 'missing')
    assert.equal(node('decision').description, '0 of 5 found')
    assert.equal(node('perspectives').description, '0 of 4 answered')
    assert.equal(node('evidence').description, 'none found')
  })

  it('is empty where there is nothing to review, and says why', async () => {
    const { groups, headline } = await tree('# A\n\ngate: maybe\n', { engine: wordEngine() })
    assert.deepEqual(groups, [])
    assert.equal(headline, 'This might not be a product document')
    assert.equal(await ask('git:/docs/prd.md'), null)
  })
})

function nodesOf(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)])
}

function leavesOf(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodesOf(nodes).filter(({ children }) => children.length === 0)
}
