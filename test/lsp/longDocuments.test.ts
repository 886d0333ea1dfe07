import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'mocha'
import { TestEditor } from '../support/lspClient'
import { wordEngine } from '../support/wordEngine'

const LONG = 'file:///docs/long.md'
const SHORT = 'file:///docs/short.md'
const PARAGRAPHS = 'A paragraph of plain words.\n\n'.repeat(12_000)

describe('a long document', () => {
  let editor: TestEditor
  let engine: ReturnType<typeof wordEngine>
  beforeEach(async () => {
    engine = wordEngine()
    editor = await TestEditor.open({ engine })
    await editor.openDocument(SHORT, 'for everyone')
  })
  afterEach(() => {
    editor.close()
  })

  it('keeps no other waiting', async () => {
    await editor.openDocument(LONG, PARAGRAPHS)
    const answered: string[] = []
    const ask = async (uri: string): Promise<void> => {
      await editor.findings(uri)
      answered.push(uri)
    }
    await Promise.all([ask(LONG), ask(SHORT)])
    assert.deepEqual(answered, [SHORT, LONG])
  })

  it('is read in parts only the first time', async () => {
    await editor.openDocument(LONG, PARAGRAPHS)
    await editor.findings(LONG)
    const parts = engine.reviewed.length
    assert.ok(parts > 3, `${parts} parts`)
    await editor.change(LONG, 2, `${PARAGRAPHS}for everyone\n`)
    assert.equal((await editor.findings(LONG)).length, 1)
    assert.equal(engine.reviewed.length, parts + 1)
  })

  it('that is edited while it is read is not reviewed as it was', async () => {
    await editor.openDocument(LONG, PARAGRAPHS)
    const answer = editor.findings(LONG)
    await editor.findings(SHORT)
    await editor.change(LONG, 2, `for everyone\n\n${PARAGRAPHS}`)
    assert.equal((await answer).length, 1)
    assert.equal(
      engine.reviewed.some(({ text }) => text === PARAGRAPHS),
      false,
    )
  })

  it('is read in small steps, from both ends', async () => {
    await editor.openDocument(LONG, PARAGRAPHS)
    await editor.findings(LONG)
    const [first, ...others] = engine.reviewed.filter(({ text }) => text !== 'for everyone')
    assert.ok((first?.text.length ?? 0) < 25_000, 'the first step')
    let before = first?.text.length ?? 0
    for (const { text } of others.slice(0, -1)) {
      assert.ok(text.length - before < 25_000, `${text.length - before} more`)
      before = text.length
    }
  })

  it('that closes while it is read is let go', async () => {
    await editor.openDocument(LONG, PARAGRAPHS)
    const answer = editor.findings(LONG)
    await editor.findings(SHORT)
    await editor.closeDocument(LONG)
    assert.deepEqual(await answer, [])
  })

  it('that breaks the engine is tried again when it has changed', async () => {
    await editor.openDocument(LONG, `BOOM\n\n${PARAGRAPHS}`)
    assert.deepEqual(await editor.findings(LONG), [])
    await editor.until(() => editor.logged.length > 0)
    await editor.change(LONG, 2, `for everyone\n\n${PARAGRAPHS}`)
    assert.equal((await editor.findings(LONG)).length, 1)
  })

  it('is reviewed for the newest of the changes that come in together, as any document', async () => {
    const answers: Promise<unknown>[] = []
    for (let version = 2; version <= 50; version++) {
      answers.push(editor.change(SHORT, version, 'everyone '.repeat(version)), editor.findings(SHORT))
    }
    await Promise.all(answers)
    assert.equal((await editor.findings(SHORT)).length, 50)
    assert.ok(engine.reviewed.length < 49, `${engine.reviewed.length} reviews of 49 versions`)
  })
})
