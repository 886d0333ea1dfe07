import assert from 'node:assert/strict'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import type { Finding } from '../../server/src/review/types'
import { settingsReader } from '../../server/src/ruleset/read'
import { createRuleset } from '../../server/src/ruleset/ruleset'
import type { Ruleset } from '../../server/src/ruleset/types'

const read = settingsReader(rules)

/** The ruleset for a `candor.yaml` without mistakes. */
export function rulesetOf(yaml: string): Ruleset {
  const { settings, problems } = read(yaml, 'candor.yaml')
  assert.deepEqual(problems, [])
  return createRuleset(settings, rules, { root: '', file: 'candor.yaml' })
}

/** A `candor.yaml` with one rule, its lines indented as they must be. */
export function rule(lines: string, message = 'm'): string {
  const body = lines.split('\n').map((line) => `    ${line}`)
  return ['custom-rules:', '  team/x:', `    message: '${message}'`, ...body].join('\n')
}

/** What the team's rules find, Candor's own left out. */
export function ask(ruleset: Ruleset, text: string, path = 'prd.md'): readonly Finding[] {
  const review = createReviewer([]).review({ text, path, all: true }, ruleset)
  return review.findings
}

/** Texts that findings stand at. */
export function places(yaml: string, text: string): readonly string[] {
  return ask(rulesetOf(yaml), text).flatMap(({ range, related }) =>
    [range, ...related.map((one) => one.range)].map(({ start, end }) => text.slice(start, end)),
  )
}

/** A title, so that what follows is a document. */
export const T = '# Reminders\n\n'
