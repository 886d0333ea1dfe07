import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import fc from 'fast-check'
import { rules } from '../../rules/index'
import { includedGlobs, typedFolders } from '../../server/src/cli/init/folders'
import { proposal } from '../../server/src/cli/init/proposal'
import { testFile } from '../../server/src/cli/rules/ruleTestRun'
import type { Survey } from '../../server/src/cli/init/survey'
import { DOCUMENT_TYPES } from '../../server/src/facts/types'
import { createReviewer } from '../../server/src/review/reviewer'
import { settingsReader } from '../../server/src/ruleset/read'
import type { Settings } from '../../server/src/ruleset/schema'
import { HostError } from '../../server/src/workspace/host'
import { runCli, type CliOptions, type CliOutcome } from '../support/cliRun'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'

const read = settingsReader(rules)
const ids = rules.map(({ id }) => id)

async function init(files: MemoryFiles, line = 'init --yes', more: Partial<CliOptions> = {}) {
  const written: Record<string, string> = {}
  const writeFile = (path: string, text: string): Promise<void> => {
    written[path] = text
    return Promise.resolve()
  }
  const services = { host: memoryHost(files), rules, createReviewer, writeFile, ...more.services }
  const outcome: CliOutcome = await runCli(line.split(' '), { cwd: '/w', ...more, services })
  return { ...outcome, written }
}

async function settingsFor(files: MemoryFiles): Promise<Settings> {
  const { written, stderr } = await init(files)
  assert.equal(stderr, '')
  const { settings, problems } = read(written['/w/candor.yaml'] ?? '', 'candor.yaml')
  assert.deepEqual(problems, [])
  return settings
}

const prd = (body: string): string => `---\ndoc-type: prd\n---\n\n# Night rounds\n\n${body}\n`

describe('what candor init proposes', () => {
  it('finds words that stand in several places, and leaves out those that stand in one', async () => {
    const { vocabulary } = await settingsFor({
      '/w/one.md': prd(
        'As a ward sister, I want to see who is awake.\n\nUnlike Nightlog, we show the whole ward. Unlike Oncecare, we keep a list.\n\n## Success metrics\n\n- Missed rounds: 12 a week today, below 4 by May 2027\n- Once seen: below 7 by May 2027',
      ),
      '/w/two.md': prd('A ward sister opens Nightlog twice a night. Missed rounds are counted by hand.'),
    })
    assert.deepEqual(vocabulary, {
      segments: ['ward sister'],
      competitors: ['Nightlog'],
      metrics: ['missed rounds'],
    })
  })

  it('does not take the product, a month or "users" for a name of somebody else', async () => {
    const body =
      'As a user, I want to see it.\n\nUnlike Night rounds, this works. Compared to March, it is quiet.\n\nMarch was loud for users.\n\nNight rounds in March.'
    assert.equal(
      (await settingsFor({ '/w/one.md': prd(body), '/w/two.md': prd(body) })).vocabulary,
      undefined,
    )
  })

  it('names folders and types, and leaves out what lies beside', async () => {
    const { documents, profile } = await settingsFor({
      '/w/docs/plans/one.md': prd('Text.'),
      '/w/docs/plans/two.md': prd('Text.'),
      '/w/docs/vision.md': '---\ndoc-type: vision\n---\n\n# Where we go\n',
      '/w/README.md': '# Readme\n\nInstall it with npm.\n',
    })
    assert.deepEqual(documents, { include: ['docs/**/*.md'], types: { 'docs/plans/*.md': 'prd' } })
    assert.equal(profile, 'pm')
  })

  it('reads like somebody who must decide where most is decided or about to be', async () => {
    const approved = prd('Text.').replace('doc-type: prd', 'doc-type: prd\nstatus: approved')
    assert.equal((await settingsFor({ '/w/a.md': approved, '/w/b.md': approved })).profile, 'leader')
    assert.equal((await settingsFor({ '/w/a.md': approved, '/w/b.md': prd('Text.') })).profile, 'pm')
  })

  it('asks one person quietly who decides, and a team as usual', async () => {
    const solo = prd('I want to build this, and I think my neighbours will like it.')
    assert.deepEqual((await settingsFor({ '/w/a.md': solo })).rules, { 'decision/no-decider': 'hint' })
    assert.equal(
      (await settingsFor({ '/w/a.md': `${solo}\nOwner: Ada Grant, product lead\n` })).rules,
      undefined,
    )
    assert.equal(
      (await settingsFor({ '/w/a.md': prd('We want to build this. I do, too. Our team can.') })).rules,
      undefined,
    )
  })

  it('shows a rule of one’s own and what is shared, right once they are taken out of their comments', async () => {
    const { written } = await init({ '/w/prd.md': prd('We write it down.') })
    const text = written['/w/candor.yaml'] ?? ''
    const own = text.slice(text.indexOf('# custom-rules:')).replace(/^# (?!What)/gm, '')
    assert.deepEqual(read(own, 'candor.yaml').settings.extends, '../team')
    const host = memoryHost({ '/w/candor.yaml': own })
    const { mistakes, rules: outcomes } = await testFile(host, '/w/candor.yaml', (path) => path, rules)
    assert.deepEqual(mistakes, [])
    assert.deepEqual(
      outcomes.map(({ id, problems, tests }) => [id, problems, tests.flatMap(({ failures }) => failures)]),
      [['team/no-seamless', [], []]],
    )
  })

  it('is read without a mistake, whatever files are called', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'docs',
        'true',
        '- a',
        'a: b',
        '#1',
        '[x]',
        '{y}',
        "it's",
        '*',
        '!',
        'über',
        'a b',
        '"q"',
        '..x',
      ),
      fc.stringMatching(/^[^/\\\0\n\r]{1,12}$/u),
    )
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `${names.join('/')}.md`)
    const words = fc.array(
      fc.stringMatching(/^[\p{L}:#\-,'"[\]{}&*!|>%@` ]{1,20}$/u).filter((word) => word.trim() !== ''),
    )
    const surveys: fc.Arbitrary<Survey> = fc.record({
      products: fc.array(
        fc.record({ path, type: fc.constantFrom(...DOCUMENT_TYPES), isSettled: fc.boolean() }),
        { maxLength: 12 },
      ),
      maybe: fc.array(path, { maxLength: 3 }),
      others: fc.array(path, { maxLength: 3 }),
      words: fc.record({ segments: words, competitors: words, metrics: words }),
      isSolo: fc.boolean(),
      problems: fc.constant([]),
    })
    fc.assert(
      fc.property(surveys, (survey) => {
        const text = proposal(survey, ids)
        assert.deepEqual(read(text, 'candor.yaml').problems, [], text)
        // Taken out of its comment, what might be a product document is read as well.
        const uncommented = text.replace(/^( *)# (.*: product-doc| *types:)$/gm, '$1$2')
        assert.deepEqual(read(uncommented, 'candor.yaml').problems, [], uncommented)
      }),
    )
  })

  it('has no globs for many folders, and none that would leave out nothing', () => {
    const products = Array.from({ length: 9 }, (_, at) => ({
      path: `f${at}/a.md`,
      type: 'prd' as const,
      isSettled: false,
    }))
    const about = {
      maybe: [],
      others: ['x/readme.md'],
      words: { segments: [], competitors: [], metrics: [] },
    }
    const survey = { ...about, products, isSolo: false, problems: [] }
    assert.deepEqual(includedGlobs(survey), [])
    assert.deepEqual(includedGlobs({ ...survey, products: products.slice(0, 1) }), ['f0/**/*.md'])
    assert.deepEqual(
      includedGlobs({ ...survey, products: products.slice(0, 1), others: ['f0/readme.md'] }),
      [],
    )
  })

  it('takes no folder for one of a kind that holds other things', () => {
    const product = (path: string, type: 'prd' | 'rfc' = 'prd') => ({ path, type, isSettled: false })
    const survey = {
      products: [
        product('a/1.md'),
        product('a/2.md'),
        product('b/1.md'),
        product('b/2.md', 'rfc'),
        product('c/1.md'),
        product('d/1.md'),
        product('d/2.md'),
      ],
      maybe: [],
      others: ['d/README.md'],
      words: { segments: [], competitors: [], metrics: [] },
      isSolo: false,
      problems: [],
    }
    assert.deepEqual(typedFolders(survey), [['a/*.md', 'prd']])
  })
})

describe('candor init', () => {
  it('shows the review that the file gives', async () => {
    const files = { '/w/a.md': prd('No other tool does this.') }
    const { stdout, written } = await init(files)
    const { stdout: checked } = await runCli(['check', '--format', 'json'], {
      cwd: '/w',
      services: { host: memoryHost({ ...files, ...written }), rules, createReviewer },
    })
    const [document] = (JSON.parse(checked) as { documents: { findings: object[] }[] }).documents
    assert.ok(stdout.includes(`a.md · PRD · early · ${document?.findings.length} findings`))
  })

  it('goes on where a file cannot be read, and says so', async () => {
    const { exit, stderr, written } = await init({
      '/w/a.md': prd('Text.'),
      '/w/b.md': { fails: 'may not be read' },
    })
    assert.equal(exit, 2)
    assert.equal(stderr, 'error: b.md: may not be read\n')
    assert.deepEqual(Object.keys(written), ['/w/candor.yaml'])
  })

  it('wants a folder', async () => {
    const { exit, stderr } = await init({ '/w/a.md': 'x' }, 'init a.md')
    assert.deepEqual([exit, stderr], [2, 'error: a.md: is not a folder; name the folder of the documents\n'])
  })

  it('says why it could not write', async () => {
    const writeFile = (path: string): Promise<void> =>
      Promise.reject(new HostError(path, 'could not be written'))
    const { exit, stderr } = await init({ '/w/a.md': prd('Text.') }, 'init --yes', {
      services: { writeFile },
    })
    assert.deepEqual([exit, stderr], [2, 'error: candor.yaml: could not be written\n'])
  })
})
