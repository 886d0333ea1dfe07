import assert from 'node:assert/strict'
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { reportSchema } from '../../server/src/review/reportSchema'

const MAIN = join(__dirname, '..', '..', 'server', 'src', 'cli', 'main.ts')

describe('the candor process', () => {
  let program = ''
  let folder = ''
  before(() => {
    const place = mkdtempSync(join(tmpdir(), 'candor-cli-'))
    program = join(place, 'cli.js')
    folder = join(place, 'documents')
    buildSync({ entryPoints: [MAIN], outfile: program, bundle: true, platform: 'node', format: 'cjs' })
    mkdirSync(folder)
    writeFileSync(join(folder, 'prd.md'), PRD)
    writeFileSync(join(folder, 'latin.md'), Uint8Array.of(0x23, 0x20, 0xe9, 0x0a))
    symlinkSync('.', join(folder, 'again'))
    symlinkSync('circle.md', join(folder, 'circle.md'))
  })
  after(() => {
    rmSync(join(folder, '..'), { recursive: true })
  })

  const start = (...args: string[]): ChildProcessWithoutNullStreams =>
    spawn(process.execPath, [program, ...args], { cwd: folder, env: ENVIRONMENT })

  it('reviews real files with the real rules and reports what it could not read', async () => {
    const { exit, stdout, stderr } = await outcome(start('check', '--all', '--format', 'json'))
    const { documents } = reportSchema().parse(JSON.parse(stdout))
    assert.deepEqual(
      documents.map(({ path }) => path),
      ['prd.md'],
    )
    assert.ok((documents[0]?.words ?? 0) > 10)
    assert.match(
      stderr,
      /^error: circle\.md: is a symbolic link that leads back to itself\nerror: latin\.md:1:3: is not UTF-8 .*\n$/,
    )
    assert.equal(exit, 2)
  })

  it('reads standard input', async () => {
    const child = start(
      'check',
      '--stdin',
      '--stdin-filename',
      'docs/prd.md',
      '--all',
      '--format',
      'markdown',
      '--fail-on',
      'never',
    )
    child.stdin.end(PRD)
    const { exit, stdout, stderr } = await outcome(child)
    assert.match(stdout, /^## Review of `docs\/prd\.md`\n/)
    assert.deepEqual([exit, stderr], [0, ''])
  })

  it('ends quietly when nobody listens any more', async () => {
    const child = start('explain')
    child.stdout.destroy()
    const { stderr } = await outcome(child)
    assert.equal(stderr, '')
  })

  it('speaks the language server protocol', async () => {
    const child = start('lsp', '--stdio')
    const request = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(request)}\r\n\r\n${request}`)
    const answer = await firstOutput(child)
    assert.match(answer, /^Content-Length: \d+/)
    const exit = JSON.stringify({ jsonrpc: '2.0', method: 'exit' })
    child.stdin.end(`Content-Length: ${exit.length}\r\n\r\n${exit}`)
    await outcome(child)
  })
})

/** Nothing of how the tests themselves were started. */
const ENVIRONMENT = { PATH: process.env.PATH }

const PRD = `# PRD: Route planning for depots

## Problem

Dispatchers plan 40 routes a day by hand. Nobody else offers this.

## Goals

- 60% of dispatchers plan with it in March
`

function outcome(
  child: ChildProcessWithoutNullStreams,
): Promise<{ readonly exit: number | null; readonly stdout: string; readonly stderr: string }> {
  const read = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (read.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (read.stderr += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (exit) => {
      resolve({ exit, ...read })
    })
  })
}

function firstOutput(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.stdout.once('data', (bytes: Buffer) => {
      resolve(bytes.toString('utf8'))
    })
  })
}
