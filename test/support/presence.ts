import ts from 'typescript'
import type { Rule } from '../../rules/contract'
import { importsOf } from './importGraph'

/** The list of rules and the repository they stand in. */
export interface RuleHouse {
  readonly rules: readonly Rule[]
  /** Paths in the repository. */
  readonly files: readonly string[]
  readonly read: (path: string) => string
}

/** What a rule still lacks, and what stands about without a rule; one line each, with what to do. */
export function presenceProblems(house: RuleHouse): readonly string[] {
  const definitions = house.files.filter((path) => isRuleModule(path) && definesRule(house.read(path)))
  const files = new Set(house.files)
  return [
    ...orderProblems(house.rules),
    ...definitions.flatMap((path) => indexProblems(path, house.rules)),
    ...house.rules.flatMap((rule) => ruleProblems(rule, definitions, files, house.read)),
    ...house.rules.flatMap((rule) => metaProblems(rule)),
    ...orphanProblems(house),
  ]
}

/** `rules/group/noOneElse.ts` or `rules/group/no-one-else.ts` for `group/no-one-else`. */
function modulesOf(id: string): readonly string[] {
  const camel = id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())
  return [`rules/${id}.ts`, `rules/${camel}.ts`]
}

function isRuleModule(path: string): boolean {
  return /^rules\/(?!lexicon\/|presets\/|docs\/)[^/]+\/.+\.ts$/u.test(path)
}

function definesRule(text: string): boolean {
  let found = false
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'defineRule'
    ) {
      found = true
    }
    if (!found) ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest))
  return found
}

function orderProblems(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ id }, index) => {
    const before = rules[index - 1]?.id
    if (before === undefined || before < id) return []
    return [
      before === id
        ? `rules/index.ts: ${id} is listed twice; remove one`
        : `rules/index.ts: ${id} stands after ${before}; keep the list sorted by id`,
    ]
  })
}

function indexProblems(path: string, rules: readonly Rule[]): readonly string[] {
  if (rules.some(({ id }) => modulesOf(id).includes(path))) return []
  return [
    `${path}: defines a rule that rules/index.ts does not list under this name; add it, or make its id fit`,
  ]
}

function ruleProblems(
  { id }: Rule,
  definitions: readonly string[],
  files: ReadonlySet<string>,
  read: (path: string) => string,
): readonly string[] {
  const problems: string[] = []
  if (!/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    problems.push(`${id}: ids read group/kebab-case; rename it`)
  const module = modulesOf(id).find((path) => definitions.includes(path))
  if (module === undefined) {
    return [...problems, `${id}: no module defines it; name its file ${modulesOf(id).join(' or ')}`]
  }
  const page = `rules/docs/${id}.md`
  if (!files.has(page)) problems.push(`${id}: has no page; write ${page}`)
  const test = testOf(module)
  if (!files.has(test)) return [...problems, `${id}: has no test; write ${test}`]
  const imported = new Set(importsOf(test, read(test), (path) => files.has(path)).map(({ to }) => to))
  for (const needed of ['test/support/ruleTester.ts', module]) {
    if (!imported.has(needed))
      problems.push(`${test}: does not import ${needed}; run the rule through ruleTester`)
  }
  return problems
}

function metaProblems({ id, meta }: Rule): readonly string[] {
  const problems: string[] = []
  for (const key of ['summary', 'rationale', 'source', 'satisfiedBy', 'example'] as const) {
    if (meta[key].trim() === '') problems.push(`${id}: meta.${key} is empty; write it`)
  }
  if (/[.!?]$/u.test(meta.summary))
    problems.push(`${id}: meta.summary ends like a sentence; drop the last mark`)
  if (!/^\d+\.\d+\.\d+$/u.test(meta.since))
    problems.push(`${id}: meta.since is "${meta.since}"; write a version`)
  if (Object.keys(meta.messages).length === 0) problems.push(`${id}: meta.messages is empty; write one`)
  if (meta.documents !== 'all' && meta.documents.length === 0) {
    problems.push(`${id}: meta.documents is empty, so it can never fire; name the types`)
  }
  if (!meta.options.safeParse({}).success) {
    problems.push(`${id}: meta.options refuses {}; give every option a default`)
  }
  return problems
}

function orphanProblems({ rules, files }: RuleHouse): readonly string[] {
  const pages = new Set(rules.map(({ id }) => `rules/docs/${id}.md`))
  const tests = new Set(rules.flatMap(({ id }) => modulesOf(id).map(testOf)))
  const groups = new Set(files.filter(isRuleModule).map((path) => path.split('/')[1] ?? ''))
  return files.flatMap((path) => {
    if (/^rules\/docs\/[^/]+\/.+\.md$/u.test(path) && !pages.has(path)) {
      return [`${path}: no rule has this page; remove it, or name it after its rule`]
    }
    const group = /^test\/rules\/([^/]+)\/[^/]+\.test\.ts$/u.exec(path)?.[1]
    if (group === undefined || tests.has(path) || isPartTest(path, files)) return []
    return [
      `${path}: tests no rule or part of ${groups.has(group) ? group : 'any group'}; remove or rename it`,
    ]
  })
}

/** What rules of a group share may have a test beside the rules' tests. */
function isPartTest(path: string, files: readonly string[]): boolean {
  return files.includes(path.replace(/^test\//u, '').replace(/\.test\.ts$/u, '.ts'))
}

function testOf(module: string): string {
  return `test/${module.replace(/\.ts$/u, '.test.ts')}`
}
