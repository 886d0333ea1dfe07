import type { Profile, Rule } from '../../../rules/contract'
import type { Vocabulary } from '../facts/types'
import { configurables, type Configurable } from './configurable'
import { compileCustomRules } from './custom/compile'
import { literalPunctuation } from './glob'
import { contentHash } from './hash'
import { optionShape, type RuleEntry, type Settings } from './schema'
import { teamSettings } from './team'
import type { Baseline, Plugins, PluginSetting, RuleSetting, Ruleset } from './types'

/** Where settings were found: the folder that globs are relative to, and the file. */
export interface Origin {
  readonly root: string
  readonly file: string | null
  readonly plugins?: Plugins | null
}

/** The frozen ruleset for checked settings; what they leave out gets its default. */
export function createRuleset(settings: Settings, rules: readonly Rule[], origin: Origin): Ruleset {
  const { documents } = settings
  const customRules = compileCustomRules(settings['custom-rules'] ?? {})
  return sealed({
    profile: settings.profile ?? 'pm',
    documents: {
      include: (documents?.include ?? ['**/*.md', '**/*.markdown']).map(literalPunctuation),
      exclude: (documents?.exclude ?? []).map(literalPunctuation),
      types: Object.entries(documents?.types ?? {}).map(([glob, type]) => [literalPunctuation(glob), type]),
    },
    vocabulary: vocabularyOf(settings.vocabulary),
    rules: ruleSettings(settings.rules ?? {}, [...rules, ...customRules]),
    customRules,
    plugins: null,
    baseline: null,
    team: teamSettings(settings),
    ...origin,
  })
}

/** What holds where no configuration file does. */
export const defaultRuleset: Ruleset = createRuleset({}, [], { root: '', file: null })

/** The same ruleset seen through another profile. */
export function withProfile(ruleset: Ruleset, profile: Profile): Ruleset {
  return ruleset.profile === profile ? ruleset : sealed({ ...contentOf(ruleset), profile })
}

/** The same ruleset with what is known of its documents; with null, everything shows. */
export function withBaseline(ruleset: Ruleset, baseline: Baseline | null): Ruleset {
  return ruleset.baseline === baseline ? ruleset : sealed({ ...contentOf(ruleset), baseline })
}

/** The ruleset with rules that its code defines, and with what `rules:` says about them. */
export function withCodeRules(
  ruleset: Ruleset,
  plugins: Plugins,
  customRules: readonly Rule[],
  settings: readonly PluginSetting[],
): Ruleset {
  const configured = settings.map(({ id, severity, options }) => [id, { severity, options }] as const)
  const rules = new Map([...ruleset.rules, ...configured])
  const both = [...ruleset.customRules, ...customRules]
  return sealed({ ...contentOf(ruleset), rules, plugins, customRules: both })
}

/**
 * The same ruleset on a day (an ISO date), where a policy of it needs to know the day; else the ruleset itself. The
 * engine has no calendar, so whoever has one hands the day in, and keeps what comes back for as long as it lasts.
 */
export function onDay(ruleset: Ruleset, today: string): Ruleset {
  const { team } = ruleset
  const { suppressions } = team
  if (!suppressions.expire || suppressions.today === today) return ruleset
  return sealed({ ...contentOf(ruleset), team: { ...team, suppressions: { ...suppressions, today } } })
}

/** All but the former hash, so that equal rulesets hash alike whichever way they came about. */
function contentOf(ruleset: Ruleset): Omit<Ruleset, 'hash'> {
  const { profile, documents, vocabulary, rules, customRules, plugins, team, baseline, root, file } = ruleset
  return { profile, documents, vocabulary, rules, customRules, plugins, team, baseline, root, file }
}

function vocabularyOf(settings: Settings['vocabulary']): Vocabulary {
  const lower = (words: readonly string[] = []) => [...new Set(words.map((word) => word.toLowerCase()))]
  return {
    segments: lower(settings?.segments),
    competitors: lower(settings?.competitors),
    metrics: lower(settings?.metrics),
    products: lower(settings?.products),
  }
}

function ruleSettings(
  entries: Readonly<Record<string, RuleEntry | undefined>>,
  rules: readonly Rule[],
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>()
  for (const rule of configurables(rules)) {
    const entry = entries[rule.id]
    if (entry !== undefined) settings.set(rule.id, ruleSetting(entry, rule))
  }
  return settings
}

function ruleSetting(entry: RuleEntry, rule: Configurable): RuleSetting {
  if (typeof entry === 'string') return { severity: entry, options: rule.options.parse({}) }
  const names = Object.keys(optionShape(rule))
  const written = Object.fromEntries(names.filter((name) => name in entry).map((name) => [name, entry[name]]))
  return { severity: entry.severity ?? 'default', options: rule.options.parse(written) }
}

function sealed({ customRules, ...content }: Omit<Ruleset, 'hash'>): Ruleset {
  const { rules, baseline } = content
  const defined = customRules.map(({ id, meta }) => [id, meta.definition])
  const described = { ...content, rules: [...rules], customRules: defined, baseline: baseline?.hash ?? null }
  // Rules remember what they were told, so they are not frozen to the ground.
  const frozenRules = Object.freeze([...customRules])
  return Object.freeze({ ...deepFrozen(content), customRules: frozenRules, hash: contentHash(described) })
}

function deepFrozen<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    const parts = value instanceof Map ? value.values() : Object.values(value)
    for (const part of parts) deepFrozen(part)
  }
  return value
}
