import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { cyclesIn, importsOf, type Import } from '../support/importGraph'
import { assertNone } from '../support/problems'
import { impurities } from '../support/purity'
import { readRepositoryFile, repositoryFiles, sourceFiles } from '../support/repository'
import { boundaryProblem, PURE_FILES, roomOf } from '../support/rooms'

describe('house/boundaries', () => {
  const files = sourceFiles()
  const all = new Set(repositoryFiles())
  const imports = files.flatMap((path) =>
    importsOf(path, readRepositoryFile(path), (target) => all.has(target)),
  )

  it('has a room for every source file', () => {
    const homeless = files.filter((path) => roomOf(path) === null)
    assertNone(homeless, 'These files are in no room; move them, or add the room to test/support/rooms.ts:')
  })

  it('lets each room know only the rooms before it', () => {
    const problems = imports.map(boundaryProblem).filter((problem) => problem !== null)
    assertNone(problems, 'Imports that cross a boundary (ARCHITECTURE.md, who may know whom):')
  })

  it('has no import cycles', () => {
    const cycles = cyclesIn(imports).map((cycle) => [...cycle, cycle[0] ?? ''].join(' -> '))
    assertNone(cycles, 'Import cycles; move what both need into a file of its own:')
  })

  it('keeps clock, chance, the outside and state out of the engine', () => {
    const problems = files
      .filter((path) => PURE_FILES.test(path))
      .flatMap((path) => impurities(path, readRepositoryFile(path)))
    assertNone(problems, 'The same text must give the same review:')
  })
})

describe('house/boundaries, the guards themselves', () => {
  const file = (from: string, to: string): Import => ({ from, line: 1, kind: 'file', to })
  const packaged = (from: string, to: string): Import => ({ from, line: 1, kind: 'package', to })
  const builtin = (from: string): Import => ({ from, line: 1, kind: 'builtin', to: 'node:fs' })

  for (const found of [
    file('server/src/markdown/a.ts', 'server/src/facts/types.ts'),
    file('server/src/facts/a.ts', 'server/src/review/types.ts'),
    file('server/src/facts/a.ts', 'rules/index.ts'),
    file('server/src/review/a.ts', 'rules/index.ts'),
    file('server/src/review/a.ts', 'server/src/ruleset/read.ts'),
    file('server/src/ruleset/a.ts', 'server/src/review/a.ts'),
    file('server/src/cli/a.ts', 'client/src/a.ts'),
    file('server/src/lsp/protocol.ts', 'server/src/lsp/server.ts'),
    file('client/src/a.ts', 'server/src/review/types.ts'),
    file('client/src/a.ts', 'server/src/lsp/server.ts'),
    file('rules/contract.ts', 'server/src/review/types.ts'),
    file('rules/clarity/a.ts', 'rules/evidence/b.ts'),
    file('rules/clarity/a.ts', 'server/src/facts/words.ts'),
    file('server/src/review/a.ts', 'stray.ts'),
    file('server/src/stray.ts', 'server/src/review/a.ts'),
    { from: 'server/src/review/a.ts', line: 1, kind: 'unresolved', to: './gone' } as const,
    builtin('server/src/review/a.ts'),
    builtin('server/src/workspace/host.lsp.ts'),
    builtin('client/src/a.ts'),
    packaged('server/src/review/a.ts', 'vscode-languageserver-types'),
    packaged('server/src/lsp/protocol.ts', 'vscode-languageserver'),
    packaged('server/src/cli/check.ts', 'vscode-languageserver'),
    packaged('server/src/lsp/a.ts', 'vscode'),
    packaged('server/src/markdown/a.ts', 'commander'),
  ]) {
    it(`refuses ${found.from} -> ${found.to}`, () => {
      assert.match(boundaryProblem(found) ?? '', /^\S+:1: .{20}/u)
    })
  }

  for (const found of [
    file('server/src/facts/a.ts', 'server/src/markdown/b.ts'),
    file('server/src/review/a.ts', 'server/src/facts/document.ts'),
    file('server/src/review/a.ts', 'server/src/ruleset/types.ts'),
    file('rules/clarity/a.ts', 'rules/clarity/b.ts'),
    file('rules/clarity/a.ts', 'rules/lexicon/en/b.ts'),
    file('client/src/a.ts', 'server/src/lsp/protocol.ts'),
    file('server/src/main.web.ts', 'server/src/lsp/server.ts'),
    builtin('server/src/cli/commands/check.ts'),
    builtin('server/src/workspace/host.node.ts'),
    builtin('client/src/serverProcess.node.ts'),
    packaged('server/src/cli/commands/lsp.ts', 'vscode-languageserver'),
    packaged('server/src/workspace/host.lsp.ts', 'vscode-languageserver'),
    packaged('client/src/a.ts', 'vscode'),
  ]) {
    it(`accepts ${found.from} -> ${found.to}`, () => {
      assert.equal(boundaryProblem(found), null)
    })
  }

  it('sees imports of every form, and none in comments and strings', () => {
    const text = [
      `import type { A } from './a'`,
      `export * from './b'`,
      `const c = await import('./c')`,
      `type D = import('./d').D`,
      `import 'node:fs'`,
      `import { e } from '@scope/name/deep'`,
      `// import './not'`,
      `const s = "import './not'"`,
    ].join('\n')
    const seen = importsOf('x/y.ts', text, (path) => path !== 'x/d.ts').map(({ kind, to, line }) => [
      kind,
      to,
      line,
    ])
    assert.deepEqual(seen, [
      ['file', 'x/a', 1],
      ['file', 'x/b', 2],
      ['file', 'x/c', 3],
      ['file', 'x/d', 4],
      ['builtin', 'node:fs', 5],
      ['package', '@scope/name', 6],
    ])
  })

  it('sees cycles, also long ones and those of a file with itself', () => {
    const edges = ['ab', 'bc', 'ca', 'cd', 'dd'].map(([from = '', to = '']) => file(from, to))
    assert.deepEqual(cyclesIn(edges), [['a', 'b', 'c'], ['d']])
  })

  for (const [text, problems] of [
    ['let count = 0', 1],
    ['const count = 0', 0],
    ['function f() { let count = 0; return count }', 0],
    ['const f = () => Date.now()', 1],
    ['const f = () => new Date()', 1],
    ['const f = () => Date()', 1],
    ['const f = () => new Date(2026, 1)', 0],
    ['const f = () => Date.UTC(2026, 1)', 0],
    ['const f = () => Math.random()', 1],
    ['const f = () => Math.max(1, 2)', 0],
    ['const f = () => process.env', 1],
    ['const f = () => fetch("x")', 1],
    ['const f = (o: { process: number }) => o.process', 0],
    ['setTimeout(() => {}, 1)', 1],
  ] as const) {
    it(`finds ${problems} in ${JSON.stringify(text)}`, () => {
      assert.equal(impurities('x.ts', text).length, problems)
    })
  }
})
