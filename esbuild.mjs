// Builds every bundle into dist/: client and server for the browser, the two small files that run them on the desktop,
// the command line with its worker, and what the package offers: the engine, what rules are made with, and the tester.
// All are CommonJS (the browser extension host takes nothing else); the browser server is a classic worker script.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { characterEntitiesHtml4 } from 'character-entities-html4'
import { build } from 'esbuild'

const shared = {
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // The manifest may leave out what is asked of it; named so, only what is asked of it goes into a bundle.
  logOverride: { 'import-is-undefined': 'silent' },
}
const node = { ...shared, platform: 'node', format: 'cjs' }
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] }

/** The desktop's client is the browser's, which stands beside it. */
const sharedClient = {
  name: 'shared client',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/extension\.web$/ }, () => ({ path: './client.web.js', external: true })),
}

/** What writes Markdown comes along with what reads it, and nobody calls it. */
const readOnly = {
  name: 'reading only',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^mdast-util-to-markdown$/ }, ({ path }) => ({ path, namespace: 'unused' }))
    onLoad({ filter: /^/, namespace: 'unused' }, () => ({ contents: 'export const defaultHandlers = {}' }))
  },
}

/**
 * Two thousand names of characters that hardly anybody writes would take more room than all rules have words. Known are
 * those of HTML 4 and of what Markdown itself uses; every bundle has the same, so that all of them read alike.
 */
const commonCharacters = {
  name: 'common characters',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]character-entities[\\/]index\.js$/ }, () => ({
      contents: `export const characterEntities = ${JSON.stringify({ ...characterEntitiesHtml4, ...ofMarkdown })}`,
    })),
}
const ofMarkdown = {
  apos: "'",
  ast: '*',
  bsol: '\\',
  check: '✓',
  colon: ':',
  commat: '@',
  cross: '✗',
  dollar: '$',
  excl: '!',
  grave: '`',
  lbrace: '{',
  lbrack: '[',
  lcub: '{',
  lowbar: '_',
  lpar: '(',
  lsqb: '[',
  num: '#',
  percnt: '%',
  plus: '+',
  rbrace: '}',
  rbrack: ']',
  rcub: '}',
  rpar: ')',
  rsqb: ']',
  sol: '/',
  vert: '|',
}

await Promise.all([
  build({
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
    plugins: [sharedClient],
  }),
  build({ ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' }),
  build({
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/extension.web.ts'],
    outfile: 'dist/client.web.js',
    external: ['vscode'],
  }),
  // Runs in the desktop's server process as well. A worker has no `document`: packages that bring a version without one are asked for it.
  build({
    ...browser,
    format: 'iife',
    conditions: ['worker', 'module'],
    entryPoints: ['server/src/main.web.ts'],
    outfile: 'dist/server.web.js',
    plugins: [readOnly, commonCharacters],
  }),
  build({
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    plugins: [commonCharacters],
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({
    ...node,
    entryPoints: ['server/src/main.worker.ts'],
    outfile: 'dist/codeWorker.js',
    plugins: [commonCharacters],
  }),
  build({
    ...node,
    entryPoints: ['server/src/index.ts'],
    outfile: 'dist/index.js',
    plugins: [commonCharacters],
  }),
  build({ ...node, entryPoints: ['rules/plugin.ts'], outfile: 'dist/rules.js', plugins: [commonCharacters] }),
  build({
    ...node,
    entryPoints: ['rules/testing/index.ts'],
    outfile: 'dist/testing.js',
    plugins: [commonCharacters],
  }),
])

// The extension takes the schema of candor.yaml along as a machine reads it: without its lines it is a quarter smaller.
const schema = await readFile('schemas/candor.schema.json', 'utf8')
await writeFile('dist/candor.schema.json', JSON.stringify(JSON.parse(schema)))

// The pages about the rules, by rule.
const folder = 'rules/docs'
const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort()
const pages = names.map(async (name) => [
  name.replaceAll('\\', '/').slice(0, -'.md'.length),
  await readFile(`${folder}/${name}`, 'utf8'),
])
await writeFile('dist/rulePages.json', JSON.stringify(Object.fromEntries(await Promise.all(pages))))
