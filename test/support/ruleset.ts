import { teamSettings } from '../../server/src/ruleset/team'
import type { Ruleset } from '../../server/src/ruleset/types'

/** A ruleset as it is without a configuration file; give what a test wants different. */
export function testRuleset(overrides: Partial<Ruleset> = {}): Ruleset {
  return {
    profile: 'pm',
    documents: { include: ['**/*.md'], exclude: [], types: [] },
    vocabulary: { segments: [], competitors: [], metrics: [], products: [] },
    rules: new Map(),
    baseline: null,
    customRules: [],
    plugins: null,
    team: teamSettings({}),
    root: '',
    file: null,
    hash: 'test',
    ...overrides,
  }
}
