import { printable } from '../../review/printable'
import { counted } from '../../review/summaryWords'
import type { Colors } from '../colors'
import { TEST_LISTS, type FileOutcome, type RuleOutcome, type TestOutcome } from './ruleTestRun'

interface Shown {
  readonly coverage: boolean
  readonly colors: Colors
}

/** For people: what holds in a line, what does not with the document, what was expected, and what was seen. */
export function shownStylish(files: readonly FileOutcome[], { coverage, colors }: Shown): string {
  const parts = files.map((file) => {
    const lines = file.rules.flatMap((rule) => ruleLines(rule, file.path, colors))
    return [
      colors.underline(printable(file.path)),
      ...(lines.length > 0 ? lines : [`  ${withoutRules(file)}`]),
      '',
    ].join('\n')
  })
  if (files.length === 0) return ''
  const summary = summaryOf(files)
  return [...parts, ...(coverage ? [coverageText(files)] : []), summary, ''].join('\n')
}

function withoutRules({ mistakes, extended }: FileOutcome): string {
  if (mistakes.length > 0) return 'no rule that could be read'
  const [first] = extended
  if (first === undefined) return 'no rules of its own'
  const tests = extended.map((path) => quotedPath(path)).join(' ')
  return `no rules of its own; those it extends are tested where they stand: candor rules test ${tests}`
}

/** As a shell takes it for one word. */
function quotedPath(path: string): string {
  return /^[\w./@-]+$/u.test(path) ? printable(path) : `'${printable(path)}'`
}

/** For programs. */
export function shownJson(files: readonly FileOutcome[], { coverage }: Shown): string {
  const shown = files.map(({ path, mistakes, rules }) => ({
    path,
    mistakes: mistakes.map(({ line, column, message }) => ({ line, column, message })),
    rules: rules.map(({ id, line, problems, tests }) => ({
      id,
      line,
      problems,
      tests: tests.map((test) => ({
        list: test.list,
        line: test.line,
        holds: test.list === 'todo' ? test.done : test.failures.length === 0,
        failures: test.failures,
        seen: test.sight,
      })),
      ...(coverage ? { untested: untested({ tests }) } : {}),
    })),
  }))
  return `${JSON.stringify({ schema: 'candor-rule-tests/1', files: shown }, null, 2)}\n`
}

function ruleLines(
  { id, line, asks, tests, problems }: RuleOutcome,
  path: string,
  colors: Colors,
): readonly string[] {
  const failed = tests.filter(({ failures }) => failures.length > 0)
  const done = tests.filter((test) => test.done)
  const todo = tests.filter(({ list }) => list === 'todo').length - done.length
  const holds = failed.length === 0 && problems.length === 0
  const count = tests.length - todo - done.length
  const told = [
    failed.length === 0
      ? counted(count, 'test')
      : `${failed.length} of ${counted(count, 'test')} not as expected`,
    ...(todo === 0 ? [] : [`${todo} to do`]),
  ].join(', ')
  const mark = holds ? colors.green('✓') : colors.red('✗')
  return [
    `  ${mark} ${id}  ${colors.dim(told)}`,
    ...problems.map((problem) => `      ${path}:${line}  ${problem}`),
    ...failed.flatMap((test) => failureLines(test, path, asks, colors)),
    ...done.map(
      (test) => `      ${path}:${test.line}  this \`todo\` is done; move it to \`flag\` or \`pass\``,
    ),
  ]
}

function failureLines(test: TestOutcome, path: string, asks: string, colors: Colors): readonly string[] {
  const document = test.document.split(/\r?\n/u)
  return [
    '',
    ...test.failures.map((failure) => `      ${path}:${test.line}  ${printable(failure)}`),
    ...clipped(document).map((line) => colors.dim(`        | ${printable(line)}`.trimEnd())),
    '      The rule:',
    `        ${printable(asks)}`,
    '      What the reviewer sees:',
    ...test.sight.map((line) => `        ${printable(line)}`),
    '',
  ]
}

const MOST_LINES = 20

function clipped(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES), `… ${counted(lines.length - MOST_LINES, 'line')} more`]
}

function coverageText(files: readonly FileOutcome[]): string {
  const lines = files.flatMap(({ path, rules }) =>
    rules.flatMap(({ id, line, tests }) => {
      const missing = untested({ tests })
      return missing.length === 0 ? [] : [`  ${path}:${line}  ${id}: no ${missing.join(' and no ')} test`]
    }),
  )
  if (lines.length === 0) return 'Every rule has a test that is flagged and one that passes.\n'
  return `${['Rules without a test of each kind:', ...lines].join('\n')}\n`
}

function untested({ tests }: Pick<RuleOutcome, 'tests'>): readonly string[] {
  return TEST_LISTS.filter((list) => list !== 'todo' && !tests.some((test) => test.list === list))
}

function summaryOf(files: readonly FileOutcome[]): string {
  const rules = files.flatMap((file) => file.rules)
  const tests = rules.flatMap((rule) => rule.tests)
  const mistakes = files.reduce((sum, file) => sum + file.mistakes.length, 0)
  if (rules.length === 0 && mistakes === 0) return 'There is no rule here, so nothing was tested.'
  const failed = tests.filter(({ failures }) => failures.length > 0).length
  const never = rules.filter(({ problems }) => problems.length > 0).length
  const outcome = [
    ...(failed > 0 ? [`${counted(failed, 'test')} not as expected`] : []),
    ...(failed === 0 && tests.length > 0 ? ['every test holds'] : []),
    ...(never === 0 ? [] : [`${counted(never, 'rule')} never seen to fire`]),
    ...(mistakes === 0 ? [] : [counted(mistakes, 'mistake')]),
  ]
  return `${counted(rules.length, 'rule')}, ${counted(tests.length, 'test')}: ${outcome.join(', ')}.${mistakes === 0 ? '' : ' A rule with a mistake is left out.'}`
}
