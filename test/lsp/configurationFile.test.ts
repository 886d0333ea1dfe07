import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import type { Definition, DocumentLink, Hover } from 'vscode-languageserver'
import { TestEditor, VSCODE, type EditorOptions } from '../support/lspClient'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'
import { wordEngine } from '../support/wordEngine'

const FILE = 'file:///docs/candor.yaml'
const PRD = 'file:///docs/prd.md'

describe('candor.yaml in the editor', () => {
  let editor: TestEditor
  const open = async (files: MemoryFiles = {}, options: Partial<EditorOptions> = {}): Promise<void> => {
    editor = await TestEditor.open({
      engine: wordEngine(),
      folders: ['file:///docs'],
      files: memoryHost(files),
      ...options,
    })
  }
  afterEach(() => {
    editor.close()
  })

  describe('completion', () => {
    const labels = async (marked: string): Promise<readonly string[]> =>
      (await editor.complete(FILE, marked)).map(({ label }) => label)
    /** The text after the first offer of a name was taken. */
    const taken = async (marked: string, label: string): Promise<string> => {
      const item = (await editor.complete(FILE, marked)).find((each) => each.label === label)
      const edit = item?.textEdit
      assert.ok(edit && 'range' in edit, `${label} is not offered`)
      const text = marked.replace('^', '')
      const lines = text.split('\n')
      const offset = ({ line, character }: { line: number; character: number }): number =>
        lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character
      return text.slice(0, offset(edit.range.start)) + edit.newText + text.slice(offset(edit.range.end))
    }
    const TEAM = [
      ...['messages', 'suppressions', 'slots', 'lexicon', 'evidence', 'decision-rights', 'perspectives'],
      ...['likelihood', 'scaffolds'],
    ]
    const TOP = [
      ...['root', 'extends', 'profile', 'documents', 'vocabulary', 'rules'],
      ...TEAM,
      ...['custom-rules', 'plugins', 'overrides'],
    ]
    const LEVELS = ['off', 'hint', 'information', 'warning', 'error', 'default', 'stricter']
    const OWN = ['test/everyone', 'test/maybe-later', 'test/dead-link']
    const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
      ['the keys of an empty file', '^', TOP],
      [
        'the keys that are not there yet',
        'profile: pm\n^\nrules: {}\n',
        TOP.filter((key) => !/^(?:profile|rules)$/.test(key)),
      ],
      ['profiles', 'profile: ^', ['pm', 'leader']],
      ['profiles behind a colon', 'profile:^', ['pm', 'leader']],
      ['true and false', 'root: ^', ['true', 'false']],
      ['presets', 'extends: ^', ['candor:recommended', 'candor:pm', 'candor:leader', 'candor:strict']],
      [
        'presets in a list',
        'extends:\n  - ./x\n  - candor:^\n',
        ['candor:recommended', 'candor:pm', 'candor:leader', 'candor:strict'],
      ],
      ['severities', 'rules:\n  test/everyone: ^\n', LEVELS],
      [
        'severities in an override',
        'overrides:\n  - files: a.md\n    rules:\n      test/everyone: ^\n',
        LEVELS,
      ],
      [
        'keys of an override',
        'overrides:\n  - files: a.md\n    ^\n',
        ['profile', 'vocabulary', 'rules', ...TEAM],
      ],
      [
        'keys of a rule of your own',
        'custom-rules:\n  acme/x:\n    message: No\n    ^\n',
        [
          ...['require-section', 'require-facet', 'require-columns', 'require-metadata', 'require-if'],
          ...['forbid', 'section-says-something', 'link-must-resolve', 'limit'],
          ...['why', 'severity', 'documents', 'url', 'fix', 'tests'],
        ],
      ],
      [
        'keys of vocabulary, in braces',
        'vocabulary: {metrics: [], ^}\n',
        ['segments', 'competitors', 'products'],
      ],
      [
        'keys with Windows line breaks',
        'vocabulary:\r\n  metrics: [x]\r\n  ^\r\nprofile: pm\r\n',
        ['segments', 'competitors', 'products'],
      ],
      [
        'names of word lists',
        'lexicon:\n  hedges: [a]\n  ^\n',
        ['boosters', 'vague-words', 'research-methods', 'usage-data', 'user-roles'],
      ],
      ['nothing for names of your own', 'vocabulary:\n  metrics:\n    - ^\n', []],
      ['nothing in a comment', 'profile: pm # ^\n', []],
      ['nothing inside a text', 'extends: a b^ c\n', []],
      ['nothing below an unknown key', 'colour:\n  ^\n', []],
      ['nothing behind tabs', 'rules:\n\t^\n', []],
      ['severities though the rest is broken', 'rules:\n  test/everyone: ^\ndocuments: [}\n  x\n', LEVELS],
    ]
    for (const [what, text, expected] of rows) {
      it(`offers ${what}`, async () => {
        await open()
        assert.deepEqual(await labels(text), expected)
      })
    }

    it('offers rules with their summaries, and no rule twice', async () => {
      await open()
      const items = await editor.complete(FILE, 'rules:\n  test/everyone: off\n  te^\n')
      const own = items.filter(({ label }) => label.startsWith('test/'))
      assert.deepEqual(
        own.map(({ label }) => label),
        OWN.slice(1),
      )
      assert.equal(own[0]?.documentation, 'Asks about maybe-later')
    })

    it('writes what is missing around a word', async () => {
      await open()
      assert.equal(await taken('pro^', 'profile'), 'profile: ')
      assert.equal(await taken('pro^file: pm', 'profile'), 'profile: pm')
      assert.equal(await taken('profile:^', 'leader'), 'profile: leader')
      assert.equal(await taken('profile: "p^m"', 'leader'), 'profile: "leader"')
      assert.equal(await taken('ru^', 'rules'), 'rules:')
      assert.equal(await taken('extends: [candor:s^', 'candor:strict'), 'extends: [candor:strict')
    })

    it('offers document types, and options with what they mean', async () => {
      editor = await TestEditor.open({ files: memoryHost({}), folders: ['file:///docs'] })
      const types = await editor.complete(FILE, 'documents:\n  types:\n    "a/**": ^\n')
      assert.ok(types.some(({ label }) => label === 'prd') && types.some(({ label }) => label === 'none'))
      const options = await editor.complete(FILE, 'rules:\n  metrics/target-without-baseline:\n    ^\n')
      assert.ok(options.every(({ label }) => !label.includes('/')))
      assert.ok(options.filter(({ kind }) => kind === 10).length > 0)
      assert.ok(options.every(({ documentation }) => documentation !== undefined))
    })

    it('has nothing to say about a huge file, and says nothing wrong', async () => {
      await open()
      assert.deepEqual(await labels(`^\n${'# much\n'.repeat(60_000)}`), [])
    })
  })

  describe('hover', () => {
    const said = async (line: number, character: number): Promise<string> => {
      const hover = await editor.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri: FILE },
        position: { line, character },
      })
      return (hover?.contents as { value: string } | undefined)?.value ?? ''
    }

    it('says what a rule asks, what holds here, who set it and what that took the place of', async () => {
      await open({
        '/docs/team.yaml': 'rules:\n  test/everyone: error\n',
        '/docs/candor.yaml': '',
      })
      await editor.openDocument(FILE, 'extends: ./team.yaml\nrules:\n  test/everyone: hint # quiet\n')
      assert.equal(
        await said(2, 5),
        [
          '`test/everyone`',
          'Asks about everyone',
          'In force here: `severity` `hint`, set in [candor.yaml:3](file:///docs/candor.yaml#L3), in place of `error` from [team.yaml:2](file:///docs/team.yaml#L2)',
        ].join('\n\n'),
      )
    })

    it('speaks of the open text, and of a preset', async () => {
      await open({ '/docs/candor.yaml': 'profile: pm\n' })
      await editor.openDocument(FILE, 'extends: candor:leader\nprofile: pm\n')
      assert.match(await said(0, 12), /^`candor:leader`\n\nFor a reader who decides/)
      assert.match(
        await said(1, 2),
        /Whose eyes .*In force here: `pm`, set in \[candor\.yaml:2\].*, in place of `leader` from `candor:leader`$/su,
      )
    })

    it('says where an override does not apply', async () => {
      await open()
      await editor.openDocument(FILE, 'profile: pm\noverrides:\n  - files: a.md\n    profile: leader\n')
      assert.match(await said(3, 6), /Where no override applies: `pm`/u)
    })

    it('shows nothing of somebody else’s markup', async () => {
      await open({ '/docs/candor.yaml': '' })
      await editor.openDocument(FILE, 'vocabulary:\n  metrics:\n    - "a `b` ![x](http://x)"\n')
      assert.match(await said(1, 3), /In force here: `a b !\[x\]\(http:\/\/x\)`, set in/u)
    })

    it('is silent in comments, on what nobody knows, and in broken text', async () => {
      await open()
      await editor.openDocument(FILE, '# rules\ncolour: [\n')
      assert.equal(await said(0, 3), '')
      assert.equal(await said(1, 3), '')
    })
  })

  describe('mistakes', () => {
    const shown = (uri = FILE): readonly string[] =>
      (editor.published.filter((each) => each.uri === uri).at(-1)?.diagnostics ?? []).map(
        ({ range: { start }, message }) => `${start.line}:${start.character} ${message as string}`,
      )
    const until = (holds: (messages: readonly string[]) => boolean, uri = FILE): Promise<void> =>
      editor.until(() => editor.published.some((each) => each.uri === uri) && holds(shown(uri)))

    for (const capabilities of [VSCODE, { ...VSCODE, textDocument: {} }]) {
      it(`of the open text are shown as one types (${capabilities === VSCODE ? 'asked' : 'told'})`, async () => {
        await open({ '/docs/candor.yaml': 'profile: pm\n' }, { capabilities })
        await editor.openDocument(FILE, 'profile: pm\nrules:\n  test/everyon: off\n')
        await until((messages) => messages.length === 1)
        assert.deepEqual(shown(), ['2:2 unknown rule `test/everyon`; did you mean `test/everyone`?'])
        await editor.change(FILE, 2, 'profile: [\n')
        await until(([message]) => message?.includes('indentation') === true)
        await editor.change(FILE, 3, 'profile: pm\r\nroot: maybe\r\n')
        await until(([message]) => message?.startsWith('1:6') === true)
        await editor.change(FILE, 4, 'profile: pm\n')
        await until((messages) => messages.length === 0)
      })
    }

    it('are those of the file again once it is closed', async () => {
      await open({ '/docs/candor.yaml': 'profile: boss\n' })
      await editor.openDocument(PRD, 'text')
      await editor.findings(PRD)
      await until((messages) => messages.length === 1)
      await editor.openDocument(FILE, 'profile: pm\n')
      await until((messages) => messages.length === 0)
      await editor.closeDocument(FILE)
      await until((messages) => messages.length === 1)
    })

    it('do not reach reviews before the file is saved', async () => {
      const table: Record<string, string> = { '/docs/candor.yaml': '' }
      await open(table, { capabilities: { ...VSCODE } })
      await editor.openDocument(PRD, 'For everyone.')
      await editor.openDocument(FILE, 'documents: {exclude: ["**"]}\n')
      assert.equal((await editor.findings(PRD)).length, 1)
      table['/docs/candor.yaml'] = 'documents: {exclude: ["**"]}\n'
      await editor.save(FILE)
      await editor.until(() => editor.refreshes > 0)
      assert.equal((await editor.findings(PRD)).length, 0)
    })

    it('of an extended file of another name are shown from its open text', async () => {
      await open({ '/docs/candor.yaml': 'extends: ./team.yaml', '/docs/team.yaml': '' })
      await editor.openDocument(PRD, 'text')
      await editor.findings(PRD)
      const team = 'file:///docs/team.yaml'
      await editor.openDocument(team, 'profile: boss')
      await until((messages) => messages.length === 1, team)
      await editor.change(team, 2, 'profile: pm')
      await until((messages) => messages.length === 0, team)
    })

    it('of text that is made to hurt end in one message', async () => {
      await open()
      const bomb = `a: &a [x,x]\n${'b: &b [*a,*a]\n'.repeat(50)}`
      for (const [index, text] of [
        bomb,
        '['.repeat(20_000),
        '? '.repeat(5_000),
        `__proto__: {x: 1}\n`,
        '\t\t- x',
        '%TAG ! x\n---\n!x y',
        'x'.repeat(300_000),
      ].entries()) {
        await editor.openDocument(`file:///docs/${index}/candor.yaml`, text)
        await until((messages) => messages.length > 0, `file:///docs/${index}/candor.yaml`)
        assert.deepEqual(await editor.complete(`file:///docs/${index}/candor.yaml`, `${text}\n  - ^`), [])
      }
      assert.deepEqual(
        editor.logged.filter((line) => line.includes('failed')),
        [],
      )
    })
  })

  it('asks for extended files of other names, where a client can be asked', async () => {
    const table: Record<string, string> = {
      '/docs/candor.yaml': 'extends: [./team.yaml, ./b/candor.yaml, "./a[1].yml"]',
      '/docs/team.yaml': '',
    }
    const textDocument = { ...VSCODE.textDocument, synchronization: { dynamicRegistration: true } }
    await open(table, { capabilities: { ...VSCODE, textDocument } })
    const asked = (): readonly unknown[] =>
      editor.registered
        .filter(({ method }) => method === 'textDocument/didOpen')
        .map(({ registerOptions }) => registerOptions as unknown)
    await editor.openDocument(PRD, 'text')
    await editor.findings(PRD)
    await editor.until(() => asked().length === 1)
    assert.deepEqual(asked(), [{ documentSelector: [{ language: 'yaml', pattern: '**/team.yaml' }] }])
    table['/docs/candor.yaml'] = ''
    await editor.changeFiles(FILE)
    await editor.until(() => editor.unregistered.some(({ method }) => method === 'textDocument/hover'))
  })

  it('is never reviewed as a document', async () => {
    await open({}, { initializationOptions: { status: true } })
    await editor.openDocument(FILE, '# For everyone, later\nprofile: pm\n')
    assert.deepEqual(await editor.findings(FILE), [])
    assert.deepEqual(await editor.inlayHints(FILE), [])
    assert.deepEqual(await editor.codeLenses(FILE), [])
    assert.deepEqual(editor.statuses, [])
  })

  describe('quick fixes', () => {
    const fixes = async (text: string, word: string): Promise<readonly string[]> => {
      await editor.openDocument(FILE, text)
      const before = text.slice(0, text.indexOf(word)).split('\n')
      const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
      const actions = await editor.codeActions(FILE, { start, end: start })
      return actions.map(({ title, edit }) => {
        const [change] = edit?.documentChanges ?? []
        const edits = change && 'edits' in change ? change.edits : []
        return `${title}: ${edits.map((each) => ('newText' in each ? each.newText : '')).join()}`
      })
    }
    const rows = [
      ['a rule', 'rules:\n  test/everyon: off\n', 'test/everyon', 'Change to test/everyone: test/everyone'],
      [
        'a rule without its group',
        'rules: {dead-lnk: off}\n',
        'dead-lnk',
        'Change to test/dead-link: test/dead-link',
      ],
      [
        'a rule in an override',
        'overrides:\n- files: a\n  rules: {test/everyon: off}\n',
        'test/everyon',
        'Change to test/everyone: test/everyone',
      ],
      ['a severity', 'rules:\n  test/everyone: "eror"\n', '"eror"', 'Change to error: error'],
      ['a word list', 'lexicon:\n  hedge: [x]\n', 'hedge', 'Change to hedges: hedges'],
      ['a key', 'profil: pm\n', 'profil', 'Change to profile: profile'],
      ['a preset', 'extends: [candor:strickt]\n', 'candor:strickt', 'Change to candor:strict: candor:strict'],
    ] as const
    for (const [what, text, word, expected] of rows) {
      it(`put in what was meant: ${what}`, async () => {
        await open()
        assert.deepEqual(await fixes(text, word), [expected])
      })
    }
    for (const [what, text, word] of [
      ['a word that is known', 'profile: pm\n', 'profile'],
      ['a word of your own', 'vocabulary: {metrics: [profil]}\n', 'profil'],
      ['a word that is near nothing', 'rules: {something/else-altogether: off}\n', 'something'],
      ['a key that is there already', 'profil: pm\nprofile: pm\n', 'profil:'],
      ['a path', 'extends: ./strickt\n', './strickt'],
      ['a glob', 'documents: {types: {profile: prd}}\n', 'profile'],
    ] as const) {
      it(`leave alone ${what}`, async () => {
        await open()
        assert.deepEqual(await fixes(text, word), [])
      })
    }
  })

  describe('links', () => {
    const definition = (line: number, character: number): Promise<Definition | null> =>
      editor.connection.sendRequest('textDocument/definition', {
        textDocument: { uri: FILE },
        position: { line, character },
      })

    it('lead to the files that are extended', async () => {
      await open({ '/docs/candor.yaml': '', '/docs/team/candor.yaml': '', '/rules/own.yaml': '' })
      await editor.openDocument(
        FILE,
        'extends:\n  - ./team\n  - candor:pm\n  - "../rules/own.yaml"\n  - ./gone\n',
      )
      const links = await editor.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: FILE },
      })
      assert.deepEqual(
        links.map(({ range, target }) => [range.start.line, target]),
        [
          [1, 'file:///docs/team/candor.yaml'],
          [3, 'file:///rules/own.yaml'],
        ],
      )
      const start = { line: 0, character: 0 }
      assert.deepEqual(await definition(1, 7), {
        uri: 'file:///docs/team/candor.yaml',
        range: { start, end: start },
      })
      assert.equal(await definition(2, 7), null)
      assert.equal(await definition(0, 2), null)
    })
  })
})
