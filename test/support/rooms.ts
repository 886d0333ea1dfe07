import type { Import } from './importGraph'

/** A part of the house: which files it holds and whom they may know. */
interface Room {
  readonly name: string
  readonly holds: RegExp
  /** Rooms its files may import, besides its own. */
  readonly knows: readonly string[]
  /** Packages its files may import; `all` where only the general rules hold. */
  readonly packages: 'all' | readonly RegExp[]
}

const MARKDOWN_PACKAGES = [/^unified$/u, /^vfile$/u, /^remark-/u, /^mdast/u, /^unist/u, /^micromark/u]
const ENGINE = [
  'markdown',
  'fact types',
  'facts',
  'contract',
  'ruleset types',
  'custom rules',
  'suggestion',
  'ruleset',
  'review types',
  'review',
]
const SHOWING = [
  ...ENGINE,
  'code',
  'rule list',
  'rule phrases',
  'host',
  'host over LSP',
  'workspace',
  'manifest',
]

/** The first room that holds a file is its room. Types that other rooms may know stand in rooms of their own. */
const ROOMS: readonly Room[] = [
  room('markdown', /^server\/src\/markdown\//u, [], MARKDOWN_PACKAGES),
  room(
    'fact types',
    /^server\/src\/facts\/(?:types|consistencyTypes|documentTypes|statementTypes|teamTypes)\.ts$/u,
    ['markdown'],
    [],
  ),
  // Asked before front matter is parsed, and before settings are.
  room('YAML depth', /^server\/src\/facts\/yamlDepth\.ts$/u, [], []),
  room(
    'facts',
    /^server\/src\/facts\//u,
    ['fact types', 'YAML depth', 'markdown', 'lexicon'],
    [...MARKDOWN_PACKAGES, /^yaml$/u],
  ),
  room('contract', /^rules\/contract\.ts$/u, ['fact types'], [/^zod$/u, /^mdast$/u]),
  room('lexicon', /^rules\/lexicon\//u, ['fact types'], []),
  room('rule list', /^rules\/index\.ts$/u, ['contract', 'rules'], []),
  // Ready-made settings, as data: which rules there are is handed in.
  room('presets', /^rules\/presets\//u, ['contract'], []),
  room('rule tester', /^rules\/testing\//u, [...ENGINE, 'rule parts'], []),
  room('rule package', /^rules\/plugin\.ts$/u, ['contract', 'rule parts', 'fact types'], [/^zod$/u]),
  // What rules say besides their messages, as data: whoever shows it in another language goes by its ids.
  room('rule phrases', /^rules\/phrases\.ts$/u, [], []),
  // What rules of several groups share: how scaffolds are written, how findings are phrased.
  room('rule parts', /^rules\/[^/]+\.ts$/u, ['contract', 'rule phrases', 'fact types'], [/^zod$/u]),
  room(
    'rules',
    /^rules\/[^/]+\//u,
    ['contract', 'rule phrases', 'rule parts', 'lexicon', 'fact types'],
    [/^zod$/u],
  ),
  room('ruleset types', /^server\/src\/ruleset\/types\.ts$/u, ['contract', 'fact types'], []),
  // A team's rules as data become rules like Candor's own, so they know what those know.
  room(
    'custom rules',
    /^server\/src\/ruleset\/custom\//u,
    ['contract', 'rule parts', 'rules', 'fact types', 'markdown', 'suggestion'],
    [/^zod$/u, /^re2js$/u],
  ),
  room('suggestion', /^server\/src\/ruleset\/suggest\.ts$/u, [], [/^leven$/u]),
  room(
    'ruleset',
    /^server\/src\/ruleset\//u,
    [
      'ruleset types',
      'contract',
      'presets',
      'fact types',
      'YAML depth',
      'host',
      'custom rules',
      'suggestion',
    ],
    [/^yaml$/u, /^zod$/u, /^picomatch$/u, /^leven$/u],
  ),
  room('review types', /^server\/src\/review\/types\.ts$/u, ['ruleset types', 'contract', 'fact types'], []),
  room(
    'review',
    /^server\/src\/review\//u,
    ['review types', 'ruleset types', 'contract', 'facts', 'fact types'],
    [/^picomatch$/u, /^zod$/u, /^leven$/u],
  ),
  room('host', /^server\/src\/workspace\/(?:host|paths|decode)\.ts$/u, [], []),
  room('host over LSP', /^server\/src\/workspace\/host\.lsp\.ts$/u, ['host', 'workspace', 'protocol'], 'all'),
  room('manifest', /^package\.json$/u, [], []),
  room('workspace', /^server\/src\/workspace\//u, [...ENGINE, 'host'], 'all'),
  room('portfolio', /^server\/src\/portfolio\//u, SHOWING, 'all'),
  room('code', /^server\/src\/code\//u, ENGINE, [/^zod$/u]),
  room('protocol', /^server\/src\/lsp\/protocol\.ts$/u, ['fact types', 'contract', 'review types'], []),
  room('lsp', /^server\/src\/lsp\//u, [...SHOWING, 'protocol', 'portfolio'], 'all'),
  room('mcp', /^server\/src\/mcp\//u, [...SHOWING, 'portfolio'], 'all'),
  room('cli', /^server\/src\/cli\//u, [...SHOWING, 'protocol', 'portfolio', 'lsp', 'mcp'], 'all'),
  room(
    'main',
    /^server\/src\/(?:main\.[a-z]+|index)\.ts$/u,
    [...SHOWING, 'protocol', 'portfolio', 'lsp', 'mcp', 'cli'],
    'all',
  ),
  room('client', /^client\/src\//u, ['protocol'], 'all'),
]

/** Packages that only some files may know, wherever they stand. */
const RESERVED: readonly { readonly packages: RegExp; readonly files: RegExp; readonly why: string }[] = [
  {
    packages: /^vscode-languageserver/u,
    files:
      /^server\/src\/(?:lsp\/(?!protocol\.ts$)|workspace\/host\.lsp\.ts$|main\.|cli\/(?:.*\/)?lsp[^/]*\.ts$)/u,
    why: 'LSP types stay at the rim: lsp/, workspace/host.lsp.ts, main.* and the lsp command',
  },
  {
    packages: /^vscode(?:-languageclient)?$/u,
    files: /^client\/src\//u,
    why: 'the editor is known to client/ alone',
  },
]

/** Files that run in Node only; everything else must also run in a browser. */
const NODE_FILES =
  /^(?:server\/src\/(?:workspace\/host\.node\.ts|code\/[^/]+\.node\.ts|main\.node\.ts|(?:cli|mcp)\/.*)|client\/src\/serverProcess\.node\.ts|rules\/testing\/[^/]+\.ts)$/u

/** Rooms in which the same text must give the same review: no clock, no chance, no outside, no state. */
export const PURE_FILES = /^(?:server\/src\/(?:markdown|facts|review|ruleset\/custom)|rules)\//u

/** Name of the room a file belongs to; null where no room holds it. */
export function roomOf(path: string): string | null {
  return find(path)?.name ?? null
}

/** What is wrong with one import, with the file, the line and what to do; null where it is fine. */
export function boundaryProblem(found: Import): string | null {
  const at = `${found.from}:${found.line}`
  const from = find(found.from)
  if (from === undefined)
    return `${at}: no room holds this file; move it into one, or add the room to test/support/rooms.ts`
  switch (found.kind) {
    case 'unresolved':
      return `${at}: "${found.to}" leads nowhere; correct the path`
    case 'builtin':
      return NODE_FILES.test(found.from)
        ? null
        : `${at}: "${found.to}" is Node's; reach the outside through workspace/host.ts instead`
    case 'package':
      return packageProblem(at, from, found)
    case 'file':
      return fileProblem(at, from, found)
  }
}

function packageProblem(at: string, from: Room, { from: path, to }: Import): string | null {
  const reserved = RESERVED.find(({ packages }) => packages.test(to))
  if (reserved !== undefined)
    return reserved.files.test(path) ? null : `${at}: "${to}" may not be imported here; ${reserved.why}`
  if (from.packages === 'all' || from.packages.some((allowed) => allowed.test(to))) return null
  return `${at}: ${from.name} may not import the package "${to}"; do it in a room that may, or write the little that is needed`
}

function fileProblem(at: string, from: Room, { from: path, to }: Import): string | null {
  const target = find(to)
  if (target === undefined) return `${at}: "${to}" is in no room; move it into one`
  if (target === from) {
    if (from.name !== 'rules' || groupOf(path) === groupOf(to)) return null
    return `${at}: a rule may not import from another group (${to}); move what both need into the facts`
  }
  if (from.knows.includes(target.name)) return null
  return `${at}: ${from.name} may not know ${target.name} (${to}); it may know ${from.knows.join(', ') || 'nobody'}`
}

function find(path: string): Room | undefined {
  return ROOMS.find(({ holds }) => holds.test(path))
}

function groupOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function room(name: string, holds: RegExp, knows: readonly string[], packages: Room['packages']): Room {
  return { name, holds, knows, packages }
}
