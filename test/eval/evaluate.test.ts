import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import { evaluate } from './evaluate'
import { sampleLabelLine } from './sampleReview'
import { services } from './services'

const FERRY = `# Ferry timetable: product requirements

## Problem

Commuters on the island miss the last ferry. No other app shows the tide.

The [harbour notes](harbour.md) and the [fare list](fares.md) say more.

## Goals

- Raise on-time arrivals to 95% by May.
`
const HARBOUR = `# Harbour roadmap

## Now

We will repaint the piers, as the insurer asked in March.
`

describe('eval/evaluate', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'candor-eval-'))
    mkdirSync(join(folder, 'product'))
    mkdirSync(join(folder, 'other'))
    writeFileSync(join(folder, 'product', 'ferry.md'), FERRY)
    writeFileSync(join(folder, 'product', 'harbour.md'), HARBOUR)
    writeFileSync(join(folder, 'other', 'licence.md'), '# Licence\n\nDo what you like with it.\n')
    label(FERRY_LABEL, { file: 'harbour.md', docKind: 'roadmap' })
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const FERRY_LABEL = {
    file: 'ferry.md',
    reviewable: 'maybe',
    metricTarget: true,
    perspectives: {
      user: 'mentioned',
      business: 'absent',
      market: ['absent', 'mentioned'],
      capability: 'absent',
    },
    findings: [
      { line: 5, kinds: ['neg-existential'], sure: 'clear', quote: 'No other app shows' },
      { line: 11, kinds: ['target-no-baseline'], sure: 'clear', quote: 'Raise on-time arrivals' },
    ],
  }

  function label(...labels: readonly Readonly<Record<string, unknown>>[]): void {
    const lines = labels.map((changes) => JSON.stringify(sampleLabelLine(changes)))
    writeFileSync(join(folder, 'labels.jsonl'), lines.join('\n'))
  }

  async function run(...argv: readonly string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
    const written = { stdout: '', stderr: '' }
    const output = (name: keyof typeof written) => ({
      write: (text: string) => {
        written[name] += text
      },
      isTerminal: false,
      columns: 80,
    })
    const io = {
      cwd: folder,
      env: {},
      stdout: output('stdout'),
      stderr: output('stderr'),
      readStdin: () => Promise.resolve(new Uint8Array()),
      confirm: () => Promise.resolve(null),
    }
    return { exit: await evaluate(argv, io, services), ...written }
  }

  it('reviews every document with the real rules, and follows links between them', async () => {
    const { exit, stdout, stderr } = await run('.')
    assert.deepEqual([exit, stderr], [0, ''])
    assert.match(stdout, /^2 documents from 2 repositories/u)
    assert.match(stdout, /100% \(2\/2\) of the clear ones/u)
    assert.match(stdout, /^confidence\/no-one-else +1 +1 +1 +1 +100%/mu)
    // harbour.md is there, fares.md is not.
    assert.match(stdout, /^evidence\/dead-reference +1 +1 +0 +0 +–/mu)
    assert.match(stdout, /other documents: 0 of 1 wrongly reviewed/u)
  })

  it('does without other documents, and says how many product documents have no label', async () => {
    rmSync(join(folder, 'other'), { recursive: true })
    label(FERRY_LABEL)
    const { exit, stdout, stderr } = await run(folder)
    assert.equal(exit, 0)
    assert.match(stdout, /other documents: 0 of 0/u)
    assert.equal(stderr, 'Left out: 1 document in product/ without a label.\n')
  })

  it('compares with a saved run: the same, worse, and what was won', async () => {
    await run('.', '--save', 'run.json')
    const same = await run('.', '--against', 'run.json')
    assert.deepEqual([same.exit, same.stdout.includes('No figure changed.')], [0, true])

    writeFileSync(join(folder, 'product', 'ferry.md'), FERRY.replace('No other', 'Our'))
    const worse = await run('.', '--against', 'run.json', '--rule', 'confidence/no-one-else')
    assert.equal(worse.exit, 1)
    assert.match(worse.stdout, /^clear statements found +100\.0% +50\.0% +-50\.0 points +worse$/mu)
    assert.match(worse.stdout, /no-one-else, lost: right and gone \(1\):\n {2}ferry\.md:5 .*No other app/u)

    await run('.', '--save', 'run.json')
    writeFileSync(join(folder, 'product', 'ferry.md'), FERRY)
    const better = await run('.', '--against', 'run.json')
    assert.match(better.stdout, /neg-existential, won \(1\):\n {2}ferry\.md:5 No other app/u)
  })

  it('writes the same page twice', async () => {
    assert.equal((await run('.', '--write', 'one.md')).exit, 0)
    assert.equal((await run('.', '--write', 'two.md')).exit, 0)
    const [one, two] = ['one.md', 'two.md'].map((name) => readFileSync(join(folder, name), 'utf8'))
    assert.equal(one, two)
    assert.match(one ?? '', /^# How often Candor is right/u)
  })

  it('shows its help', async () => {
    const { exit, stdout } = await run('--help')
    assert.equal(exit, 0)
    assert.match(stdout, /--against <file>[\s\S]*Exit codes:/u)
  })

  for (const [what, argv, expected] of [
    ['no folder', [], /missing required argument 'folder'/u],
    ['a folder without labels', ['product'], /^error: .*product\/labels\.jsonl: does not exist/u],
    [
      'a rule that is misspelt',
      ['.', '--rule', 'confidence/no-one-els'],
      /Did you mean confidence\/no-one-else\?/u,
    ],
    ['a rule that is unknown', ['.', '--rule', 'bread'], /There is no such rule/u],
    ['a field that is unknown', ['.', '--field', 'taste'], /Allowed choices are gate, user/u],
    ['a limit that is no number', ['.', '--limit', 'few'], /whole number/u],
    [
      'a saved run that is not there',
      ['.', '--against', 'gone.json'],
      /gone\.json: does not exist.*`--save FILE` writes one/u,
    ],
    [
      'a saved run that is none',
      ['.', '--against', 'product/ferry.md'],
      /ferry\.md: is not a run that `--save` wrote/u,
    ],
    [
      'a file that cannot be written',
      ['.', '--save', 'product'],
      /^error: .*product: could not be written \(EISDIR/u,
    ],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { exit, stderr } = await run(...argv)
      assert.equal(exit, 2)
      assert.match(stderr, expected)
      assert.doesNotMatch(stderr, /\n +at /u)
    })
  }

  it('refuses a label without its document, and a document that cannot be read', async () => {
    label(FERRY_LABEL, { file: 'bakery.md' })
    const missing = await run('.')
    assert.equal(missing.exit, 2)
    assert.match(
      missing.stderr,
      /^error: .*labels\.jsonl:2: product\/bakery\.md is not there; add the document/u,
    )

    label(FERRY_LABEL)
    writeFileSync(join(folder, 'product', 'ferry.md'), Uint8Array.of(0x23, 0x20, 0xe9, 0x0a))
    const latin = await run('.')
    assert.equal(latin.exit, 2)
    assert.match(latin.stderr, /^error: product\/ferry\.md:1:3: is not UTF-8/u)
  })

  it('refuses a folder without documents', async () => {
    rmSync(join(folder, 'product'), { recursive: true })
    const { exit, stderr } = await run('.')
    assert.equal(exit, 2)
    assert.match(stderr, /product: does not exist/u)
  })
})
