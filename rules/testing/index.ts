// What `candor/testing` offers.
export { ruleTester, type RuleCases, type TesterOptions, type TestRunner } from './ruleTester'
export type { RuleCase } from './ruleCase'
