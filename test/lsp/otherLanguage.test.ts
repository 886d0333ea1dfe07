import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { afterEach, describe, it } from 'mocha'
import { statusText, TROUBLE } from '../../client/src/statusText'
import { speak } from '../../client/src/words'
import type { TreeAnswer, TreeNode } from '../../server/src/lsp/protocol'
import { englishCatalogue, outside, pseudo, pseudoLocale } from '../support/catalogue'
import { assertGenerated } from '../support/generatedFile'
import { TestEditor } from '../support/lspClient'
import { root } from '../support/repository'
import { REVIEWED } from '../support/reviewStatus'

const URI = 'file:///docs/prd.md'
const CATALOGUE = englishCatalogue()
const WORDS = pseudoLocale(CATALOGUE)
const DOCUMENTS = [
  ...['prd-smart-reminders', 'strategy-depot-planner', 'one-pager-shift-swap'].map((name) =>
    readFileSync(`${root}/examples/${name}.md`, 'utf8'),
  ),
  '---\ndoc-type: prd\n---\n# Depot routes\n\n## Problem\n\nWe will clearly win.\n\n## Risks\n',
  '# Depot routes\n\n<!-- candor: allow evidence/nonestated – because -->\n\n<!-- candor: alow -->\n\nWe plan routes.\n',
]

describe('another language', () => {
  let editor: TestEditor

  const open = async (profile: string, words: unknown): Promise<void> => {
    editor = await TestEditor.open({
      initializationOptions: { words, revealCommand: 'candor.reveal', explainCommand: 'candor.explainRule' },
      settings: { candor: { profile, quietWhileTyping: false } },
    })
  }
  afterEach(() => {
    editor.close()
  })

  it('has a file that names all there is to translate', async () => {
    await open('pm', undefined)
    await assertGenerated('l10n/bundle.l10n.json', CATALOGUE)
  })

  for (const profile of ['pm', 'leader']) {
    for (const [index, text] of DOCUMENTS.entries()) {
      it(`leaves nothing in English and cuts nothing off: document ${index + 1}, ${profile}`, async () => {
        await open(profile, WORDS)
        await editor.openDocument(URI, text)
        const shown = [
          ...(await findings()),
          ...(await actions(text)),
          ...(await beside()),
          ...(await tree()),
          ...(await page()),
        ]
        assert.ok(shown.length > 10)
        assertSaid(shown)
      })
    }
  }

  it('says in it what completion offers', async () => {
    await open('pm', WORDS)
    const lines = ['---\n^', '---\ndoc-type: ^', '---\nstatus: ^', '<!-- candor: ^', '<!-- candor: allow ^']
    const product = '---\ndoc-type: prd\n---\n# A\n\n'
    const details: string[] = []
    for (const [index, marked] of [...lines, `${product}## ^`, `${product}Tra^`].entries())
      for (const { detail } of await editor.complete(`file:///docs/${index}.md`, marked))
        if (detail !== undefined) details.push(detail)
    assert.ok(details.length > 40)
    assertSaid(details)
  })

  it('keeps hints at headings within their room, and says the rest on hover', async () => {
    await open('leader', WORDS)
    await editor.openDocument(URI, DOCUMENTS[0] ?? '')
    const hints = await editor.inlayHints(URI)
    assert.ok(hints.length > 3)
    for (const hint of hints) {
      const label =
        typeof hint.label === 'string' ? hint.label : hint.label.map(({ value }) => value).join('')
      assert.ok(label.length <= 40 && label.startsWith('⟦'), label)
      const resolved = await editor.connection.sendRequest('inlayHint/resolve', hint)
      const { tooltip } = resolved as { readonly tooltip: { readonly value: string } }
      assertSaid([tooltip.value])
    }
  })

  it('stays English in what it leaves out, and where a word is no text', async () => {
    await open('pm', { 'lens.evidence.none': 'Belege: keine', 'lens.unknowns.none': 3 })
    await editor.openDocument(URI, DOCUMENTS[3] ?? '')
    const [lens] = await editor.codeLenses(URI)
    assert.match(lens?.command?.title ?? '', /^user .* · Belege: keine · no unknowns · early$/u)
  })

  async function findings(): Promise<readonly string[]> {
    const found = await editor.findings(URI)
    const said: string[] = []
    for (const { message, relatedInformation, range } of found) {
      said.push(
        typeof message === 'string' ? message : '',
        ...(relatedInformation ?? []).map((place) => place.message),
      )
      const hover = await editor.hover(URI, range.start.line, range.start.character)
      const { value } = hover?.contents as { readonly value: unknown }
      said.push(String(value).replace(/\[[^\]\n]+\]\(command:[^)]*\)/gu, ''))
    }
    return said
  }

  async function actions(text: string): Promise<readonly string[]> {
    const whole = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } }
    const offered = await editor.codeActions(URI, whole)
    const all = await editor.codeActions(URI, whole, [], ['source.fixAll'])
    return [...offered, ...all].map(({ title }) => title)
  }

  async function beside(): Promise<readonly string[]> {
    const lenses = await editor.codeLenses(URI)
    return lenses.flatMap(({ command }) => [
      command?.title ?? '',
      (command as unknown as { readonly tooltip: string }).tooltip,
    ])
  }

  async function tree(): Promise<readonly string[]> {
    const answer = await editor.connection.sendRequest<TreeAnswer>('candor/tree', { uri: URI })
    const said = (node: TreeNode): readonly string[] => [
      // A place is shown by its own words.
      ...(node.mark === 'place' || node.id.startsWith('unknowns/') ? [] : [node.label]),
      node.description,
      node.tooltip,
      node.spoken,
      ...node.children.flatMap(said),
    ]
    return [answer.headline, ...answer.groups.flatMap(said)]
  }

  async function page(): Promise<readonly string[]> {
    const { markdown } = await editor.connection.sendRequest<{ markdown: string }>('candor/review', {
      uri: URI,
    })
    return markdown
      .replaceAll('\\', '')
      .replace(/`[^`]*`/gu, '')
      .split('\n')
  }
})

describe('the status in another language', () => {
  afterEach(() => {
    speak(undefined, 'en')
  })

  it('is said in it, whatever the state', () => {
    speak(WORDS, 'qps-ploc')
    const states = [
      {},
      { gate: 'maybe' as const },
      { gate: 'skip' as const },
      { failed: true },
      { enabled: false },
      {
        band: 'ready' as const,
        profile: 'leader' as const,
        findings: { error: 1, warning: 1, information: 2, hint: 1 },
      },
    ]
    const shown = [
      ...states.map((state) => statusText({ ...REVIEWED, type: '', ...state })),
      ...Object.values(TROUBLE).map((trouble) => trouble()),
    ]
    assertSaid(
      shown.flatMap(({ text, detail, command, bar }) => [
        text,
        detail,
        command.title,
        (bar ?? '').replace(/\$\([a-z~-]+\)/u, '').replace(/ Candor(?:: \d+)?$/u, ''),
      ]),
    )
  })
})

describe('the pseudo-locale, the guards themselves', () => {
  it('tells what stands outside of it, and what was cut off', () => {
    assert.equal(outside(pseudo('one')), '')
    assert.equal(outside(`a ${pseudo(`b ${pseudo('c')}`)} d`), 'a  d')
    assert.equal(outside(pseudo('one').slice(0, -1)), null)
  })
})

/** No word outside of the pseudo-locale, none cut off, and every placeholder filled. */
function assertSaid(texts: readonly string[]): void {
  const problems = texts.filter((text) => {
    const rest = outside(text)
    return rest === null || /\p{L}/u.test(rest) || /\{\w+\}/u.test(text)
  })
  assert.deepEqual(problems, [])
}
