import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import type { ReviewReport } from '../../server/src/review/types'
import { HostError } from '../../server/src/workspace/host'
import { runCli, type CliOutcome } from '../support/cliRun'
import { memoryHost } from '../support/memoryHost'

const FILE = '/w/candor-baseline.json'
const NOBODY = '# Plan\n\nWe know that nobody else does this.\n'

/** A folder that can be written to. */
function folder(files: Record<string, string>, services = {}) {
  const writes: string[] = []
  return {
    files,
    writes,
    run: (line: string, cwd = '/w'): Promise<CliOutcome> =>
      runCli(line.split(' '), {
        cwd,
        services: {
          host: memoryHost(files),
          writeFile: (path, text) => {
            writes.push(path)
            files[path] = text
            return Promise.resolve()
          },
          ...services,
        },
      }),
  }
}

describe('candor baseline', () => {
  for (const [name, place] of [
    ['a configured project', { '/w/candor.yaml': 'profile: pm' }],
    ['a repository', { '/w/.git/HEAD': '' }],
    ['a folder that is neither', {}],
  ] as const) {
    it(`silences what is there and shows what is new, in ${name}`, async () => {
      const { run, files, writes } = folder({ ...place, '/w/docs/prd.md': NOBODY })
      assert.equal((await run('check')).exit, 1)
      assert.equal((await run('baseline')).exit, 0)
      assert.deepEqual(writes, [FILE])
      const silent = await run('check')
      assert.deepEqual([silent.exit, silent.stderr], [0, ''])
      assert.match(silent.stdout, /No new findings; 1 known\./)
      assert.equal((await run('check --no-baseline')).exit, 1)
      files['/w/docs/prd.md'] = `${NOBODY}\nAnd nobody else will.\n`
      const loud = await run('check --format json')
      assert.equal(loud.exit, 1)
      const [document] = (JSON.parse(loud.stdout) as ReviewReport).documents
      assert.equal(document?.baselined, 1)
      assert.deepEqual(
        document.findings.map(({ line }) => line),
        [5],
      )
    })
  }

  it('changes nothing when nothing changed, whoever reads between', async () => {
    const { run, files, writes } = folder({ '/w/prd.md': NOBODY, '/w/candor.yaml': '' })
    await run('baseline')
    const text = files[FILE]
    await run('check')
    await run('baseline')
    await run('baseline --prune')
    assert.equal(files[FILE], text)
    // Written in another way, it still holds the same.
    files[FILE] = JSON.stringify(JSON.parse(text ?? ''))
    await run('baseline')
    assert.equal(writes.length, 1)
  })

  it('is the same from wherever it is run', async () => {
    const { run, files } = folder({ '/w/docs/prd.md': NOBODY, '/w/candor.yaml': '' })
    await run('baseline')
    const text = files[FILE]
    assert.match((await run('baseline', '/w/docs')).stdout, /^\.\.\/candor-baseline\.json holds today's/)
    assert.match(
      (await run('baseline /w/docs/prd.md', '/')).stdout,
      /^w\/candor-baseline\.json holds today's/,
    )
    assert.equal(files[FILE], text)
  })

  it('records some documents and leaves the others as they were', async () => {
    const { run, files } = folder({ '/w/a.md': NOBODY, '/w/b.md': NOBODY, '/w/candor.yaml': '' })
    await run('baseline a.md')
    assert.deepEqual(documentsIn(files[FILE]), ['a.md'])
    await run('baseline b.md')
    assert.deepEqual(documentsIn(files[FILE]), ['a.md', 'b.md'])
  })

  it('takes out what is fixed and adds nothing', async () => {
    const { run, files } = folder({
      '/w/a.md': `${NOBODY}TBD\n`,
      '/w/b.md': NOBODY,
      '/w/c.md': NOBODY,
      '/w/candor.yaml': '',
    })
    await run('baseline a.md b.md')
    files['/w/a.md'] = `${NOBODY}seamless\n`
    delete files['/w/b.md']
    const check = await run('check')
    assert.match(
      check.stderr,
      /^note: 3 findings in candor-baseline\.json are gone .* `candor baseline --prune`/,
    )
    assert.match(
      (await run('baseline --prune')).stdout,
      /^Took 3 findings out of candor-baseline\.json; 2 stay\./,
    )
    assert.deepEqual(documentsIn(files[FILE]), ['a.md'])
    assert.equal((await run('check')).stderr, '')
    assert.match((await run('baseline --prune')).stdout, /^Nothing to take out/)
  })

  it('takes out what the last document had', async () => {
    const { run, files } = folder({ '/w/a.md': NOBODY, '/w/candor.yaml': '' })
    await run('baseline')
    delete files['/w/a.md']
    await run('baseline --prune')
    assert.deepEqual(documentsIn(files[FILE]), [])
    assert.match((await run('baseline --prune')).stdout, /^Nothing is recorded/)
  })

  it('names the folder to prune from where it is not this one', async () => {
    const { run, files } = folder({ '/w/docs/a.md': NOBODY, '/w/candor.yaml': '' })
    await run('baseline')
    files['/w/docs/a.md'] = '# Plan\n'
    const { stderr } = await run('check', '/w/docs')
    assert.match(stderr, /1 finding in \.\.\/candor-baseline\.json is gone .* `candor baseline --prune \.\.`/)
  })

  it('looks with the eyes of every profile', async () => {
    const { run, files } = folder({ '/w/a.md': '# Plan\n\nseamless\n', '/w/candor.yaml': 'profile: leader' })
    await run('baseline')
    assert.match(files[FILE] ?? '', /clarity\/vague-quality/)
    assert.deepEqual([(await run('check')).stderr, (await run('check --profile pm')).stderr], ['', ''])
  })

  it('does not take for gone what configuration has turned off by a mistake, or the gate lets go', async () => {
    const text = NOBODY.replace('\n\n', '\n\n## Market\n\n')
    const { run, files } = folder({ '/w/a.md': text, '/w/candor.yaml': '' })
    await run('baseline')
    files['/w/a.md'] = text.replace('# Plan', '# Notes')
    assert.equal((await run('check')).stderr, '')
    assert.match((await run('baseline --prune')).stdout, /^Nothing to take out/)
    files['/w/candor.yaml'] = 'rules: {confidence/no-one-else: off}\nprofil: pm'
    assert.match((await run('check')).stderr, /^error: candor\.yaml:2:1: .*\n$/)
    assert.equal((await run('baseline --prune')).exit, 2)
    assert.deepEqual(documentsIn(files[FILE]), ['a.md'])
  })

  it('keeps what it has of a document that cannot be read', async () => {
    const { run, files } = folder({ '/w/a.md': NOBODY, '/w/b.md': NOBODY, '/w/candor.yaml': '' })
    await run('baseline')
    files['/w/a.md'] = '# Crash'
    assert.equal((await run('baseline')).exit, 2)
    assert.equal((await run('baseline --prune')).exit, 2)
    assert.deepEqual(documentsIn(files[FILE]), ['a.md', 'b.md'])
  })

  for (const line of ['baseline', 'baseline --prune']) {
    it(`never overwrites a broken file: ${line}`, async () => {
      const broken = '{"version": 1,}'
      const { run, files, writes } = folder({ '/w/a.md': NOBODY, [FILE]: broken })
      const { exit, stderr, stdout } = await run(line)
      assert.deepEqual([exit, stdout, writes, files[FILE]], [2, '', [], broken])
      assert.match(stderr, /^error: candor-baseline\.json:1:15: .*delete the file/)
      const check = await run('check')
      assert.equal(check.exit, 2)
      assert.match(check.stdout, /no-one-else/)
    })
  }

  it('says why it could not write', async () => {
    const writeFile = (path: string): Promise<void> =>
      Promise.reject(new HostError(path, 'could not be written'))
    const { run } = folder({ '/w/a.md': NOBODY }, { writeFile })
    const { exit, stderr } = await run('baseline')
    assert.equal(exit, 2)
    assert.equal(stderr, 'error: candor-baseline.json: could not be written\n')
  })

  it('has no place for a document outside of any project', async () => {
    const { run, writes } = folder({ '/w/a.md': NOBODY, '/v/b.md': NOBODY })
    const { exit, stderr } = await run('baseline . ../v/b.md')
    assert.equal(exit, 2)
    assert.match(stderr, /^error: \.\.\/v\/b\.md: lies outside/)
    assert.deepEqual(writes, [FILE])
  })

  it('judges nothing gone from standard input', async () => {
    const { run } = folder({ '/w/a.md': NOBODY, '/w/candor.yaml': '' })
    await run('baseline')
    assert.equal((await run('check --stdin --stdin-filename a.md')).stderr, '')
  })

  it('silences real documents, whatever they hold', async () => {
    const source = 'test/fixtures/documents/product'
    const files = Object.fromEntries(
      readdirSync(source).map((name) => [`/w/docs/${name}`, readFileSync(`${source}/${name}`, 'utf8')]),
    )
    const { run } = folder(files, { rules, createReviewer })
    await run('baseline')
    const { exit, stdout, stderr } = await run('check --format json --fail-on hint')
    assert.deepEqual([exit, stderr], [0, ''])
    assert.deepEqual((JSON.parse(stdout) as ReviewReport).totals.findings, {})
  })
})

function documentsIn(text = ''): readonly string[] {
  return Object.keys((JSON.parse(text) as { documents: object }).documents)
}
