import assert from 'node:assert/strict'
import type { Rule } from '../contract'
import { shorten } from '../../server/src/review/message'
import { checkFlagged, checkPassed, createRuleAsker, documentOf, type RuleCase } from './ruleCase'

/** Examples of what a rule reports and of what it lets pass. */
export interface RuleCases {
  readonly flagged: readonly (string | RuleCase)[]
  readonly passed: readonly (string | RuleCase)[]
}

/** What a test runner offers. Mocha, Jest and Vitest (with its globals) do so by themselves. */
export interface TestRunner {
  readonly describe: (title: string, body: () => void) => void
  readonly it: (title: string, body: () => void) => void
}

/** How strictly to look, and the runner where it has no globals, as `node:test` and Vitest have them. */
export interface TesterOptions extends Partial<TestRunner> {
  /** Fewer examples than this fail; thirty are a good number for a rule that reads prose. */
  readonly least?: number
}

/** Cases by rule, over all calls in one run, since a test file may group its cases. */
const counted = new Map<string, number>()

/**
 * Runs a rule's examples through the real engine, one test each. Strict: an example may stand only once, a rule
 * with fixes asserts one (`afterFix`), and no scaffold may satisfy the rule that offers it.
 */
export function ruleTester(rule: Rule, cases: RuleCases, options: TesterOptions = {}): void {
  const { least = 1, describe, it } = { ...runnerAround(), ...options }
  const flagged = cases.flagged.map(asCase)
  const passed = cases.passed.map(asCase)
  const ask = createRuleAsker(rule)
  counted.set(rule.id, (counted.get(rule.id) ?? 0) + flagged.length + passed.length)
  describe(`rules/${rule.id}`, () => {
    for (const example of flagged) {
      it(`flags ${titleOf(example)}`, () => {
        checkFlagged(rule, ask, example)
      })
    }
    for (const example of passed) {
      it(`passes ${titleOf(example)}`, () => {
        checkPassed(rule, ask, example)
      })
    }
    it('has enough examples, each once', () => {
      assert.deepEqual(duplicatesIn([...flagged, ...passed]), [], 'these examples stand twice')
      const count = counted.get(rule.id) ?? 0
      assert.ok(count >= least, `${rule.id} has ${count} examples; ${least} are the least`)
    })
    it('asserts a fix where it offers one', () => {
      if (flagged.some(({ afterFix }) => afterFix !== undefined)) return
      const offering = flagged.find((example) =>
        ask(example, documentOf(example).text).reports.some(({ fixes = [] }) => fixes.length > 0),
      )
      assert.equal(
        offering,
        undefined,
        `${rule.id} offers a fix; give one case the text after it as "afterFix"`,
      )
    })
  })
}

/** Examples that stand more than once, by what the rule gets to see. */
export function duplicatesIn(cases: readonly RuleCase[]): readonly string[] {
  const seen = new Set<string>()
  return cases.flatMap((example) => {
    const { text, section, type, options, targets, vocabulary, team } = example
    const key = JSON.stringify([text.trim(), section, type, options, targets, vocabulary, team])
    if (seen.has(key)) return [text]
    seen.add(key)
    return []
  })
}

function asCase(example: string | RuleCase): RuleCase {
  return typeof example === 'string' ? { text: example } : example
}

function titleOf({ text, section, type }: RuleCase): string {
  const context = [section, type].filter((part) => part !== undefined).join(', ')
  return shorten(text, 90) + (context === '' ? '' : ` (${context})`)
}

function runnerAround(): TestRunner {
  const missing = (): never => {
    throw new Error(
      'No test runner around: hand in its functions, `ruleTester(rule, cases, { describe, it })`.',
    )
  }
  return { describe: missing, it: missing, ...(globalThis as Partial<TestRunner>) }
}
