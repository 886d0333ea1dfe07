import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, it } from 'mocha'
import { slowest } from '../../server/src/code/workerThread.node'
import type { CodeSession, OpenCode } from '../../server/src/code/types'
import type { Plugins } from '../../server/src/ruleset/types'
import { codeFolder, GOLD_PRD as PRD } from '../support/codeFolder'
import { ruleText } from '../support/codeModule'
import { codeWorker } from '../support/codeWorker'
import { testRuleset } from '../support/ruleset'

describe('code rules in a worker', () => {
  const opener = codeWorker()
  const { path, write } = codeFolder()

  const plugins = (references: readonly string[], file = join(path(), 'candor.yaml')): Plugins => ({
    entries: references.map((reference, index) => ({
      reference,
      place: { file, line: index + 2, column: 5, endLine: index + 2, endColumn: 9 },
    })),
    settings: [],
    generation: 0,
  })
  const using = async (
    open: OpenCode,
    named: Plugins,
    work: (session: CodeSession) => Promise<void>,
  ): Promise<void> => {
    const session = await open(named, ['clarity/taken'], () => undefined)
    try {
      await work(session)
    } finally {
      session.close()
    }
  }
  /** What each rule said, and what was wrong, as short lines. */
  const ask = async (session: CodeSession, text = PRD): Promise<readonly string[]> => {
    const reports = await session.review({ text, path: 'prd.md' }, testRuleset())
    return [...reports].map(([id, said]) => `${id} ${said.length}`)
  }
  const problems = (session: CodeSession): readonly string[] =>
    session.problems().map(({ line, message }) => `${line}: ${message}`)

  it('loads files and packages from where the configuration stands, and asks their rules', async () => {
    write({
      'team.mjs': `export default [${ruleText({})}]`,
      'common.cjs': `exports.rules = [${ruleText({ id: 'team/silver' })}]`,
      'node_modules/@acme/rules/package.json':
        '{ "name": "@acme/rules", "version": "1.0.0", "exports": { "import": "./index.mjs" } }',
      'node_modules/@acme/rules/index.mjs': `export const rules = [${ruleText({ id: 'acme/gold' })}]`,
    })
    for (const file of [join(path(), 'candor.yaml'), pathToFileURL(join(path(), 'candor.yaml')).href]) {
      await using(opener(), plugins(['./team.mjs', './common.cjs', '@acme/rules'], file), async (session) => {
        assert.deepEqual(problems(session), [])
        assert.deepEqual(
          session.rules.map(({ id }) => id),
          ['team/gold', 'team/silver', 'acme/gold'],
        )
        assert.deepEqual(await ask(session), ['team/gold 1', 'team/silver 1', 'acme/gold 1'])
        assert.deepEqual(await ask(session, PRD.replace('gold', 'time')), [
          'team/gold 0',
          'team/silver 0',
          'acme/gold 0',
        ])
      })
    }
  })

  it('says nothing of a document that is none of a product', async () => {
    write({ 'team.mjs': `export default [${ruleText({})}]` })
    await using(opener(), plugins(['./team.mjs']), async (session) => {
      assert.deepEqual(await ask(session, '# Soup\n\nPeel the carrots and the gold.\n'), [])
    })
  })

  for (const [what, text, expected] of [
    ['is not there', null, /^2: `\.\/team\.mjs` could not be loaded \(Cannot find module/u],
    ['throws', 'throw new Error("no luck.")', /^2: `\.\/team\.mjs` could not be loaded \(no luck\);/u],
    ['cannot be parsed', 'export default [', /^2: `\.\/team\.mjs` could not be loaded \(Unexpected/u],
    ['never ends', 'for (;;) {}', /^2: `\.\/team\.mjs` could not be loaded: it took longer than/u],
    [
      'never settles',
      'await new Promise(() => {})',
      /^2: `\.\/team\.mjs` could not be loaded: it took longer/u,
    ],
    ['ends the process', 'process.exit(3)', /^2: `\.\/team\.mjs` could not be loaded: it ended its worker/u],
    ['exports nothing', 'export const x = 1', /^2: `\.\/team\.mjs` exports no list of rules/u],
  ] as const) {
    it(`names a plugin that ${what}, and loads the others`, async () => {
      write({
        'other.mjs': `export default [${ruleText({})}]`,
        ...(text === null ? {} : { 'team.mjs': text }),
      })
      const limits = what.startsWith('never') ? { load: 5000 } : {}
      await using(opener(limits), plugins(['./team.mjs', './other.mjs']), async (session) => {
        assert.equal(problems(session).length, 1)
        assert.match(problems(session)[0] ?? '', expected)
        assert.deepEqual(await ask(session), ['team/gold 1'])
        assert.equal(session.isWhole, false)
      })
    })
  }

  for (const [what, check, limits, expected] of [
    ['never ends', 'for (;;) {}', { rules: 300 }, 'took longer than the time allowed'],
    [
      'eats memory',
      'const all = []; for (;;) all.push(new Array(100000).fill(all.length))',
      { memory: 64 },
      'used more memory than allowed',
    ],
    ['ends the process', 'process.exit(0)', {}, 'ended its worker'],
    ['throws', 'throw new Error("no luck.")', {}, 'failed: no luck'],
    ['throws nothing', 'throw null', {}, 'failed: null'],
    [
      'throws what cannot be shown',
      'throw { toString() { throw new Error() } }',
      {},
      'failed: something that cannot be shown',
    ],
    [
      'is asynchronous',
      'return Promise.reject(new Error("later"))',
      {},
      'failed: it returned a promise; a check must be done when it returns',
    ],
    ['changes the document', 'document.sections.sort()', {}, 'failed: a rule must not change the document'],
  ] as const) {
    it(`switches a rule off that ${what}, and asks the others`, async () => {
      const silver = ruleText({ id: 'team/silver' })
      write({
        'team.mjs': `export default [${silver}, ${ruleText({ check })}, ${ruleText({ id: 'team/tin' })}]`,
      })
      let told = 0
      const session = await opener(limits)(plugins(['./team.mjs']), [], () => told++)
      try {
        for (let turn = 0; turn < 2; turn++) {
          assert.deepEqual(await ask(session), ['team/silver 1', 'team/tin 1'])
        }
        assert.deepEqual(problems(session), [
          `2: the rule \`team/gold\` of \`./team.mjs\` was switched off: it ${expected}. The others still run`,
        ])
        assert.equal(told, 1)
      } finally {
        session.close()
      }
    })
  }

  it('blames the rule that took the most time, not always the one that was running when it ended', () => {
    const clock = (running: number, ...used: readonly number[]): Float64Array =>
      Float64Array.from([running, ...used, 0, 0])
    assert.equal(slowest(clock(2, 900), 1000), 1)
    assert.equal(slowest(clock(2, 100), 1000), 2)
    assert.equal(slowest(clock(3, 300, 450), 1000), 2)
    assert.equal(slowest(clock(0, 300), 1000), 0)
  })

  it('gives up where code ends its worker again and again between the rules', async () => {
    write({
      'team.mjs': `export default [${ruleText({ check: "setImmediate(() => { throw new Error('stray') })" })}]`,
    })
    await using(opener(), plugins(['./team.mjs']), async (session) => {
      while (problems(session).length === 0) await ask(session)
      assert.deepEqual(problems(session), [
        '2: code rules were switched off: their code ended its worker again and again',
      ])
      assert.deepEqual(await ask(session), [])
    })
  })

  it('has no environment, arguments or output to give', async () => {
    const check = `console.log('to the terminal'); report({ messageId: 'found', range: { start: 0, end: 3 },
      data: { phrase: JSON.stringify([Object.keys(process.env), process.execArgv, process.argv.slice(2)]) } })`
    write({ 'team.mjs': `export default [${ruleText({ check })}]` })
    await using(opener(), plugins(['./team.mjs']), async (session) => {
      const reports = await session.review({ text: PRD, path: 'prd.md' }, testRuleset())
      assert.equal(reports.get('team/gold')?.[0]?.data?.phrase, '[[],[],[]]')
    })
  })

  it('asks about one text after the other, and not about one that is outdated by its turn', async () => {
    write({ 'team.mjs': `export default [${ruleText({})}]` })
    await using(opener(), plugins(['./team.mjs']), async (session) => {
      const input = { text: PRD, path: 'prd.md' }
      const [first, outdated, last] = await Promise.all([
        session.reviewCurrent(input, testRuleset(), () => true),
        session.reviewCurrent(input, testRuleset(), () => false),
        session.review(input, testRuleset()),
      ])
      assert.equal(first?.size, 1)
      assert.equal(outdated, null)
      assert.equal(last.size, 1)
    })
  })
})
