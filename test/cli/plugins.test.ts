import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenCode } from '../../server/src/code/types'
import { createReviewer } from '../../server/src/review/reviewer'
import { rules } from '../../rules/index'
import { nodeHost } from '../../server/src/workspace/host.node'
import { runCli, type CliOutcome } from '../support/cliRun'
import { codeFolder, GOLD_PRD as PRD } from '../support/codeFolder'
import { ruleText } from '../support/codeModule'
import { codeWorker } from '../support/codeWorker'

describe('candor check with rules written in code', () => {
  const opener = codeWorker()
  const { path, write } = codeFolder()
  beforeEach(() => {
    write({
      'prd.md': PRD,
      'candor.yaml': 'plugins:\n  - ./team.mjs\n',
      'team.mjs': `export default [${ruleText({})}]`,
    })
  })

  const check = (
    args: string,
    env: Readonly<Record<string, string>> = {},
    openCode: OpenCode = opener(),
  ): Promise<CliOutcome> =>
    runCli(['check', '--fail-on', 'never', ...args.split(' ').filter((arg) => arg !== '')], {
      cwd: path(),
      env,
      services: { host: nodeHost, rules, createReviewer, openCode },
    })
  const refuse: OpenCode = () => Promise.reject(new Error('code was run'))

  it('runs no code that nobody allowed, reviews with the others, and does not call that whole', async () => {
    const { stdout, stderr, exit } = await check('', {}, refuse)
    assert.match(stdout, /1 document reviewed/u)
    assert.doesNotMatch(stdout, /team\/gold/u)
    assert.equal(
      stderr,
      'error: candor.yaml:2:5: code rules of `./team.mjs` were skipped: nobody allowed this code to run. Look at it, then use --allow-plugins (or CANDOR_ALLOW_PLUGINS=1); --no-allow-plugins leaves it out\n',
    )
    assert.equal(exit, 2)
  })

  it('leaves code out without a word where that was asked for', async () => {
    for (const [args, env] of [
      ['--no-allow-plugins', {}],
      ['--no-allow-plugins', { CANDOR_ALLOW_PLUGINS: '1' }],
      ['', { CANDOR_ALLOW_PLUGINS: '0' }],
    ] as const) {
      const { stdout, stderr, exit } = await check(args, env, refuse)
      assert.doesNotMatch(stdout, /team\/gold/u)
      assert.deepEqual([stderr, exit], ['', 0])
    }
  })

  it('runs code that was allowed', async () => {
    for (const [args, env] of [
      ['--allow-plugins', {}],
      ['', { CANDOR_ALLOW_PLUGINS: '1' }],
    ] as const) {
      const { stdout, stderr, exit } = await check(args, env)
      assert.match(stdout, /8:18 +warning +“gold” stands here\. What is meant\? +team\/gold/u)
      assert.deepEqual([stderr, exit], ['', 0])
    }
  })

  it('takes severities, comments that allow, and profiles as for any rule', async () => {
    write({ 'candor.yaml': 'plugins: [./team.mjs]\nrules:\n  team/gold: error\n' })
    const { stdout } = await check('--allow-plugins --profile leader')
    assert.match(stdout, /8:18 +error/u)
    write({
      'prd.md': PRD.replace(
        'Dispatchers',
        '<!-- candor: allow team/gold – that is what it is made of -->\nDispatchers',
      ),
    })
    assert.doesNotMatch((await check('--allow-plugins')).stdout, /“gold” stands/u)
    write({ 'candor.yaml': 'plugins: [./team.mjs]\nrules:\n  team/gold: off\n', 'prd.md': PRD })
    assert.doesNotMatch((await check('--allow-plugins')).stdout, /“gold” stands/u)
  })

  it('names ids that no rule has, but only where all code could be asked', async () => {
    write({ 'candor.yaml': 'plugins: [./team.mjs]\nrules:\n  team/golf: off\n  Team/gold: off\n' })
    const mistake = /^error: candor\.yaml:4:3: unknown rule `Team\/gold`/mu
    const asked = (await check('--allow-plugins')).stderr
    assert.match(asked, /^error: candor\.yaml:3:3: unknown rule `team\/golf`; did you mean `team\/gold`\?$/mu)
    assert.match(asked, mistake)
    const skipped = (await check('')).stderr
    assert.match(skipped, /leaves it out; so are the settings of `team\/golf`$/mu)
    assert.doesNotMatch(skipped, /unknown rule `team/u)
    assert.match(skipped, mistake)
  })

  it('names options with a mistake, and runs the rule without them', async () => {
    write({ 'candor.yaml': 'plugins: [./team.mjs]\nrules:\n  team/gold: { most: 3 }\n' })
    const { stdout, stderr, exit } = await check('--allow-plugins')
    assert.match(
      stderr,
      /^error: candor\.yaml:3:3: the options of this rule have a mistake: Unrecognized key: "most"$/mu,
    )
    assert.match(stdout, /team\/gold/u)
    assert.equal(exit, 2)
  })

  it('names a rule that fails, once, and goes on with the others and the next documents', async () => {
    const bad = ruleText({ id: 'team/bad', check: 'throw new Error("no luck")' })
    write({ 'team.mjs': `export default [${bad}, ${ruleText({})}]`, 'other.md': PRD })
    const { stdout, stderr, exit } = await check('--allow-plugins')
    assert.equal(
      stderr,
      'error: candor.yaml:2:5: the rule `team/bad` of `./team.mjs` was switched off: it failed: no luck. The others still run\n',
    )
    assert.equal(stdout.match(/team\/gold/gu)?.length, 2)
    assert.equal(exit, 2)
  })

  it('are held by a baseline, and stay in it where their code does not run', async () => {
    const run = (args: string, openCode: OpenCode = opener()): Promise<CliOutcome> =>
      runCli(['baseline', ...args.split(' ').filter((arg) => arg !== '')], {
        cwd: path(),
        services: { host: nodeHost, rules, createReviewer, openCode, writeFile },
      })
    const writeFile = (path: string, text: string): Promise<void> => {
      writeFileSync(path, text)
      return Promise.resolve()
    }
    const held = (): string => readFileSync(join(path(), 'candor-baseline.json'), 'utf8')
    const gold = ruleText({ meta: 'severityByType: { prd: { pm: "off" } }' })
    write({ 'team.mjs': `export default [${gold}]` })
    assert.equal((await run('--allow-plugins')).exit, 0)
    assert.match(held(), /"team\/gold \w+": 1/u)
    assert.doesNotMatch((await check('--allow-plugins --profile leader')).stdout, /team\/gold/u)
    const before = held()
    const skipped = await run('--prune', refuse)
    assert.match(skipped.stderr, /team\.mjs` were skipped/u)
    assert.equal((await run('--prune --no-allow-plugins', refuse)).exit, 0)
    assert.equal((await run('--no-allow-plugins', refuse)).exit, 0)
    assert.equal(held(), before)
    write({ 'prd.md': PRD.replace('gold ', '') })
    assert.equal((await run('--prune --allow-plugins')).exit, 0)
    assert.doesNotMatch(held(), /team\/gold/u)
  })

  it('are explained where their code may run', async () => {
    const explain = (id: string, env: Readonly<Record<string, string>> = {}): Promise<CliOutcome> =>
      runCli(['explain', id], { cwd: path(), env, services: { host: nodeHost, rules, openCode: opener() } })
    const { stdout, exit } = await explain('team/gold', { CANDOR_ALLOW_PLUGINS: '1' })
    assert.match(stdout, /^team\/gold\nSay what it is made of\.$/mu)
    assert.equal(exit, 0)
    assert.match(
      (await explain('team/gold')).stderr,
      /no rule `team\/gold`; where code may define it, CANDOR_/u,
    )
    assert.match((await explain('decision/no-decidr')).stderr, /did you mean `decision\/no-decider`/u)
  })

  it('says where a name under `plugins` cannot be one', async () => {
    write({ 'candor.yaml': 'plugins: [/etc/rules.mjs]\n' })
    const { stderr } = await check('--allow-plugins')
    assert.match(stderr, /^error: candor\.yaml:1:11: expected a file relative to this one/u)
  })

  it('are listed with the others where they may run, and named as skipped where not', async () => {
    write({
      'candor.yaml':
        'plugins: [./team.mjs]\nrules:\n  team/gold: hint\ncustom-rules:\n  acme/no:\n    message: No.\n    forbid: { words: [nope] }\n',
    })
    const list = (args: string, openCode: OpenCode = opener()): Promise<CliOutcome> =>
      runCli(['rules', 'list', ...args.split(' ')], {
        cwd: path(),
        services: { host: nodeHost, rules, createReviewer, openCode },
      })
    const { stdout, stderr, exit } = await list('--allow-plugins')
    assert.match(stdout, /^team\/gold +hint +hint +candor\.yaml:1;\s+set\s+in\s+candor\.yaml:3$/mu)
    assert.match(stdout, /^acme\/no +warning +warning +candor\.yaml:5$/mu)
    assert.deepEqual([stderr, exit], ['', 0])
    const skipped = await list('--format table', refuse)
    assert.doesNotMatch(skipped.stdout, /team\/gold/u)
    assert.match(skipped.stderr, /^error: candor\.yaml:1:11: code rules of `\.\/team\.mjs` were skipped/u)
    assert.equal(skipped.exit, 2)
    assert.equal((await list('--no-allow-plugins', refuse)).exit, 0)
  })
})
