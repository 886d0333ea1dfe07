import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import type { CodeAction, ClientCapabilities, Range } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { wordEngine } from '../support/wordEngine'
import { isReason, parseAllow } from '../../server/src/review/allowComment'
import { TestEditor, VSCODE } from '../support/lspClient'

const PRD = 'file:///docs/prd.md'
const TEXT = '---\nowner: us\n---\n# Routes\n\n- one\n- for everyone\n\nLater text.\n'
const HERE: Range = { start: { line: 6, character: 8 }, end: { line: 6, character: 8 } }

describe('code actions', () => {
  let editor: TestEditor
  const open = async (text: string, capabilities: ClientCapabilities = VSCODE): Promise<void> => {
    editor = await TestEditor.open({ engine: wordEngine(), capabilities })
    await editor.openDocument(PRD, text, 7)
  }
  afterEach(() => {
    editor.close()
  })

  it('declare their kinds', async () => {
    await open(TEXT)
    assert.deepEqual(editor.initialized.capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'source.fixAll.candor'],
      resolveProvider: false,
    })
  })

  it('offer the fixes of the finding at the cursor, for this version only', async () => {
    await open(TEXT)
    const [fix, allow, ...more] = await editor.codeActions(PRD, HERE)
    assert.deepEqual(more, [])
    assert.equal(fix?.title, 'Name who')
    assert.equal(fix.kind, 'quickfix')
    assert.equal(fix.diagnostics?.[0]?.code, 'test/everyone')
    assert.deepEqual(fix.edit?.documentChanges, [
      {
        textDocument: { uri: PRD, version: 7 },
        edits: [
          {
            range: { start: { line: 6, character: 6 }, end: { line: 6, character: 14 } },
            newText: 'some people',
          },
        ],
      },
    ])
    assert.equal(allow?.title, 'Allow this here, with a reason')
  })

  it('put an allow comment before the outermost block, and it is no reason yet', async () => {
    await open(TEXT)
    const [, allow] = await editor.codeActions(PRD, HERE)
    const text = applied(TEXT, allow)
    assert.ok(text.includes('# Routes\n\n<!-- candor: allow test/everyone – '), text)
    const comment = /<!--([\s\S]*?)-->\n- one/.exec(text)?.[1] ?? assert.fail(text)
    const read = parseAllow(comment)
    assert.ok(read?.kind === 'allow')
    assert.deepEqual(read.ruleIds, ['test/everyone'])
    assert.equal(read.scope, 'block')
    assert.equal(isReason(read.reason), false)
  })

  for (const [name, text, line, expected] of [
    ['a paragraph', '# A\n\nfirst\nfor everyone\n', 3, '# A\n\nCOMMENT\nfirst\nfor everyone\n'],
    ['a heading', '# For everyone\n', 0, 'COMMENT\n# For everyone\n'],
    [
      'a title under front matter',
      '---\na: b\n---\n# everyone\n',
      3,
      '---\na: b\n---\nCOMMENT\n# everyone\n',
    ],
    ['front matter', '---\na: everyone\n---\n\ntext\n', 1, '---\na: everyone\n---\n\nCOMMENT\ntext\n'],
    ['only front matter', '---\na: everyone\n---', 1, '---\na: everyone\n---\nCOMMENT\n'],
    ['Windows line breaks', 'a\r\n\r\nfor everyone\r\n', 2, 'a\r\n\r\nCOMMENT\r\nfor everyone\r\n'],
    ['an indented block', '# A\n\n  for everyone\n', 2, '# A\n\nCOMMENT\n  for everyone\n'],
    ['a table', '| a |\n|---|\n| everyone |\n', 2, 'COMMENT\n| a |\n|---|\n| everyone |\n'],
  ] as const) {
    it(`put the comment in the right place for ${name}`, async () => {
      await open(text)
      const actions = await editor.codeActions(PRD, whole(line))
      const allow = actions.find(({ title }) => title.startsWith('Allow'))
      const changed = applied(text, allow).replace(/<!--.*?-->/, 'COMMENT')
      assert.equal(changed, expected)
    })
  }

  it('select the reason where the client can', async () => {
    await open(TEXT, {
      ...VSCODE,
      workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
    })
    const [, allow] = await editor.codeActions(PRD, HERE)
    const [change] = allow?.edit?.documentChanges ?? []
    assert.ok(change && 'edits' in change)
    assert.deepEqual(change.edits[0], {
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
      snippet: {
        kind: 'snippet',
        value: '<!-- candor: allow test/everyone – ${1:[reason in at least four words]} -->\n',
      },
    })
  })

  it('use plain changes where the client cannot hold them to a version', async () => {
    await open(TEXT, {})
    const [fix] = await editor.codeActions(PRD, HERE)
    assert.deepEqual(Object.keys(fix?.edit?.changes ?? {}), [PRD])
  })

  it('offer to allow a rule once, however many of its findings are selected', async () => {
    await open('everyone and everyone\n')
    const titles = (await editor.codeActions(PRD, whole(0))).map(({ title }) => title)
    assert.deepEqual(titles.slice(0, 3), ['Name who', 'Name who', 'Allow this here, with a reason'])
  })

  it('name the rule where several can be allowed', async () => {
    await open('later for everyone\n')
    const titles = (await editor.codeActions(PRD, whole(0))).map(({ title }) => title)
    assert.deepEqual(titles.slice(1, 3), [
      'Allow test/maybe-later here, with a reason',
      'Allow test/everyone here, with a reason',
    ])
  })

  it('let the client ask for the reason where it can', async () => {
    editor = await TestEditor.open({
      engine: wordEngine(),
      initializationOptions: { allowCommand: 'candor.allowWithReason' },
    })
    await editor.openDocument(PRD, TEXT, 7)
    const [, allow] = await editor.codeActions(PRD, HERE)
    assert.equal(allow?.edit, undefined)
    assert.deepEqual(allow?.command, {
      title: 'Allow this here, with a reason',
      command: 'candor.allowWithReason',
      arguments: [
        {
          uri: PRD,
          version: 7,
          ruleId: 'test/everyone',
          position: { line: 5, character: 0 },
          before: '<!-- candor: allow test/everyone – ',
          after: ' -->\n',
          leastWords: 4,
        },
      ],
    })
  })

  it('offer to set the level of each rule, last, where the client can ask how', async () => {
    editor = await TestEditor.open({
      engine: wordEngine(),
      initializationOptions: { ruleLevelCommand: 'candor.changeRuleLevel' },
    })
    await editor.openDocument(PRD, '# later for everyone and everyone\n', 7)
    const offered = (ruleId: string, level: string) => ({
      title: `Change how ${ruleId} counts here…`,
      command: 'candor.changeRuleLevel',
      arguments: [{ uri: PRD, ruleId, level }],
    })
    const actions = await editor.codeActions(PRD, whole(0))
    assert.equal(actions.at(-3)?.title, 'This is not a product document')
    assert.deepEqual(
      actions.slice(-2).map(({ command }) => command),
      [offered('test/maybe-later', 'hint'), offered('test/everyone', 'warning')],
    )
    assert.deepEqual(
      actions.slice(-2).map(({ diagnostics }) => diagnostics?.[0]?.code),
      ['test/maybe-later', 'test/everyone'],
    )
  })

  it('have a document left alone, on its title only', async () => {
    await open('# For everyone\r\n\r\neveryone\r\n')
    const leave = (await editor.codeActions(PRD, whole(0))).at(-1)
    assert.equal(leave?.title, 'This is not a product document')
    assert.match(
      applied('# For everyone\r\n', leave),
      /^---\r\ndoc-type: none\r\n---\r\n\r\n# For everyone\r\n$/,
    )
    assert.equal((await editor.codeActions(PRD, whole(2))).length, 2)
    await editor.change(PRD, 8, '---\nowner: us\ndoc-type: prd\n---\n# For everyone\n')
    const again = (await editor.codeActions(PRD, whole(4))).at(-1)
    const text = '---\nowner: us\ndoc-type: prd\n---\n# For everyone\n'
    assert.equal(applied(text, again), text.replace('prd', 'none'))
  })

  it('apply all safe fixes at once when asked to, and no others', async () => {
    const text = 'safely everyone and safely\n'
    await open(text)
    const [all, ...more] = await editor.codeActions(PRD, whole(0), [], ['source.fixAll'])
    assert.deepEqual(more, [])
    assert.equal(all?.kind, 'source.fixAll.candor')
    assert.equal(applied(text, all), 'everyone and \n')
    assert.ok((await editor.codeActions(PRD, whole(0))).every(({ kind }) => kind === 'quickfix'))
    await editor.change(PRD, 8, 'everyone\n')
    assert.deepEqual(await editor.codeActions(PRD, whole(0), [], ['source.fixAll.candor']), [])
  })

  it('put a tab stop into each blank where the client takes snippets', async () => {
    const workspaceEdit = { documentChanges: true, snippetEditSupport: true }
    editor = await TestEditor.open({ capabilities: { ...VSCODE, workspace: { workspaceEdit } } })
    const text = '---\ndoc-type: prd\n---\n# Depot routes\n\n## Problem\n\nDispatchers plan by hand.\n'
    await editor.openDocument(PRD, text, 7)
    const actions = await editor.codeActions(PRD, whole(3))
    const fix = actions.find(({ title }) => title === 'Add who decides and who has to agree')
    const [change] = fix?.edit?.documentChanges ?? assert.fail()
    assert.ok(change && 'edits' in change)
    const [edit] = change.edits
    assert.ok(edit && 'snippet' in edit)
    assert.ok(edit.snippet.value.includes('| ${1:[one role]} | ${2:[roles, and on what]} | ${3:[roles]} |'))
  })

  it('answer only to what was asked for', async () => {
    await open(TEXT)
    assert.deepEqual(await editor.codeActions(PRD, whole(3)), [], 'nothing is found there')
    assert.deepEqual(await editor.codeActions(PRD, HERE, [], ['refactor']), [])
    assert.equal((await editor.codeActions(PRD, HERE, [], ['quickfix'])).length, 2)
    assert.equal((await editor.codeActions(PRD, HERE, [], [''])).length, 2)
    const range = HERE
    const outdated = { range, message: '', source: 'candor', data: { fingerprint: 'test/everyone:1' } }
    assert.deepEqual(await editor.codeActions(PRD, HERE, [outdated]), [], 'the finding is no longer there')
    const foreign = { range, message: '', source: 'other', data: { fingerprint: 'x' } }
    assert.equal((await editor.codeActions(PRD, HERE, [foreign])).length, 2)
  })
})

function whole(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 999 } }
}

function applied(text: string, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? []
  assert.ok(change && 'edits' in change)
  const edits = change.edits.filter((edit) => 'newText' in edit)
  return TextDocument.applyEdits(TextDocument.create(PRD, 'markdown', 1, text), edits)
}
