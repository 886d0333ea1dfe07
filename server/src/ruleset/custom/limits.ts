/** What a set of custom rules may hold. Each is far above what a team writes, and low enough that nothing gets slow. */
export const LIMITS = {
  rules: 500,
  /** Words of one list. */
  words: 300,
  wordLength: 100,
  patternLength: 300,
  /** In all rules together. */
  patterns: 100,
  messageLength: 240,
  whyLength: 1000,
  fixLength: 2000,
  /** Entries of one list in the tests of a rule. */
  tests: 200,
  testLength: 20_000,
  idLength: 80,
} as const
