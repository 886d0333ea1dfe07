import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'mocha'
import type { CompletionItem } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { rules } from '../../rules/index'
import { IDIOMS, SECTIONS } from '../../server/src/lsp/completion/words'
import { slotOf } from '../../server/src/markdown/slots'
import { REQUIREMENTS, SLOTS_OF_REQUIREMENT } from '../../server/src/review/requirements'
import { reviewText } from '../../server/src/index'
import { TestEditor, VSCODE } from '../support/lspClient'

const URI = 'file:///docs/prd.md'
const PRD = '---\ndoc-type: prd\n---\n# Depot routes\n\n## Problem\n\nDispatchers plan by hand.\n\n'

describe('completion', () => {
  let editor: TestEditor
  const labels = async (marked: string): Promise<readonly string[]> =>
    (await editor.complete(URI, marked)).map(({ label }) => label)
  beforeEach(async () => {
    const completion = { completionItem: { snippetSupport: true } }
    const textDocument = { ...VSCODE.textDocument, completion }
    editor = await TestEditor.open({ capabilities: { ...VSCODE, textDocument } })
  })
  afterEach(() => {
    editor.close()
  })

  it('offers the sections a type still lacks, needed ones first', async () => {
    const items = await editor.complete(URI, `${PRD}## ^`)
    assert.deepEqual(
      items.map(({ label }) => label),
      [
        'What it does for the business',
        'Feasibility and effort',
        'Evidence so far',
        'Assumptions',
        'Decision',
        'Success metrics',
        'Market',
        'Trade-offs',
        'Alternatives considered',
        'When do we stop or think again?',
      ],
    )
    const text = applied(`${PRD}## `, items[0])
    assert.match(text, /\n## What it does for the business\n\n\$\{1:\[Which outcome moves, .*\]\}\n$/)
    assert.equal(items[0]?.detail, 'this type needs it')
    assert.equal(items.at(-1)?.detail, 'expected of this type')
  })

  it('offers headings from the first hash on, and not in the middle of one', async () => {
    assert.equal((await labels(`${PRD}#^`)).length, 10)
    assert.deepEqual(await labels(`${PRD}##^ Goals`), [])
  })

  it('offers nothing of that in documents that are left alone', async () => {
    assert.deepEqual(await labels('# Soup\n\nPeel the carrots.\n\n## ^'), [])
    assert.deepEqual(await labels('# Soup\n\nTrade-off:^'), [])
  })

  for (const [typed, label] of [
    ['Trade-off:', 'Trade-off:'],
    ['tra', 'Trade-off:'],
    ['- [', '[ASSUMPTION'],
    ['[ASSUMPTION', '[ASSUMPTION'],
    ['Look back:', 'Look back:'],
    ['2. Hypo', 'Hypothesis:'],
  ] as const) {
    it(`offers a line for ${typed}`, async () => {
      const [item, ...more] = await editor.complete(URI, `${PRD}${typed}^\n`)
      assert.deepEqual(more, [])
      assert.equal(item?.label, label)
      assert.ok(applied(`${PRD}${typed}\n`, item).includes(label.replace(':', '')))
    })
  }

  it('keeps out of prose', async () => {
    assert.deepEqual(await labels(`${PRD}We weigh a trade-off:^`), [])
    assert.deepEqual(await labels(`${PRD}Dispatchers plan^`), [])
  })

  it('names rules inside a comment, with what they ask and a blank for the reason', async () => {
    const items = await editor.complete(URI, `# A\n\n<!-- candor: allow conf^ -->\n`)
    assert.equal(items.length, rules.length)
    const booster = items.find(({ label }) => label === 'confidence/booster')
    assert.match(booster?.detail ?? '', /certainty/)
    assert.equal(
      applied('# A\n\n<!-- candor: allow conf -->\n', booster),
      '# A\n\n<!-- candor: allow confidence/booster – ${1:[reason in at least four words]} -->\n',
    )
  })

  it('names each rule once in a list, and keeps a reason that is there', async () => {
    const items = await editor.complete(
      URI,
      '<!-- candor: allow-file confidence/booster, ^ – said before -->\n',
    )
    assert.equal(items.length, rules.length - 1)
    assert.equal(items[0]?.textEdit?.newText, items[0]?.label)
  })

  it('knows the words after candor:', async () => {
    assert.deepEqual(await labels('<!-- candor:^ -->'), ['allow', 'allow-section', 'allow-file'])
    assert.deepEqual(await labels('<!-- candor: allow-^ -->'), ['allow', 'allow-section', 'allow-file'])
    assert.deepEqual(await labels('<!-- candor: allow confidence/booster – since ^ -->'), [])
    assert.deepEqual(await labels('<!-- other: ^ -->'), [])
    assert.deepEqual(await labels('<!-- candor: allow confidence/booster – a --> ^'), [])
  })

  it('knows keys, types and states of front matter', async () => {
    assert.ok((await labels('---\n^\n---\n# A\n')).includes('doc-type'))
    assert.ok((await labels('---\ndoc-type: ^\n---\n')).includes('one-pager'))
    assert.deepEqual(await labels('---\nstatus: d^\n---\n'), ['draft', 'in-review', 'approved'])
    assert.deepEqual(await labels('---\naudience:^\n---\n'), ['internal'])
    assert.deepEqual(await labels('---\ntitle: d^\n---\n'), [])
    const [type] = await editor.complete(URI, '---\ndoc-type:^\n')
    assert.equal(applied('---\ndoc-type:\n', type), '---\ndoc-type: prd\n')
    assert.deepEqual(await labels('---\na: b\n---\nst^\n'), [])
  })

  it('writes plain text where the client takes no snippets', async () => {
    editor.close()
    editor = await TestEditor.open({})
    const [item] = await editor.complete(URI, `${PRD}## ^`)
    assert.equal(item?.insertTextFormat, 1)
    assert.match(item.textEdit?.newText ?? '', /\n\[Which outcome moves/)
  })
})

describe('what completion writes', () => {
  for (const requirement of REQUIREMENTS) {
    it(`opens a section that answers ${requirement}`, () => {
      const [heading] = SECTIONS[requirement]
      const slots = SLOTS_OF_REQUIREMENT[requirement]
      const slot = slotOf(heading)
      assert.ok(
        slot !== null && (slots.includes(slot) || slot === requirement),
        `${heading}: ${String(slot)}`,
      )
    })
  }

  it('answers nothing by itself', () => {
    const found = (text: string): readonly string[] =>
      reviewText(text, { path: 'prd.md' }).findings.map(({ ruleId }) => ruleId)
    const before = found(PRD)
    const sections = REQUIREMENTS.map((one) => `## ${SECTIONS[one][0]}\n\n${SECTIONS[one][1]}\n`)
    for (const added of [...sections, ...IDIOMS.map(({ text }) => `${text}\n`)]) {
      const after = found(`${PRD}${added}`)
      const missing = before.filter((id) => !after.includes(id))
      assert.deepEqual(missing, [], added)
      assert.ok(after.includes('clarity/placeholder-left'), added)
    }
  })
})

function applied(text: string, item: CompletionItem | undefined): string {
  const edit = item?.textEdit
  assert.ok(edit && 'range' in edit)
  return TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, text), [edit])
}
