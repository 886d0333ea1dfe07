// `npm run test:e2e`: installs what the test needs, builds, checks the types of this folder, runs the specs.
import { spawnSync } from 'node:child_process'
import { installEditor } from './harness/install.mjs'
import { installedInRoot, root } from './harness/paths.mjs'
import { main, run } from './harness/process.mjs'

await main(async () => {
  await installEditor()
  await run('npm', ['run', '--silent', 'build'], { cwd: root })
  await run(process.execPath, [installedInRoot('typescript/bin/tsc'), '--project', 'test/e2e'], { cwd: root })
  const env = process.argv.includes('--pictures') ? { ...process.env, CANDOR_PICTURES: '1' } : process.env
  const specs = [installedInRoot('mocha/bin/mocha.js'), '--config', 'test/e2e/.mocharc.json']
  const { status } = spawnSync(process.execPath, specs, { cwd: root, env, stdio: 'inherit' })
  process.exitCode = status ?? 1
})
