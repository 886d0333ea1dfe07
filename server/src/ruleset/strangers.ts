import type * as z from 'zod'
import type { CustomDefinition, CustomDefinitions } from './custom/definition'
import { questionOf } from './custom/kinds'
import { unfilled } from './custom/messageFlaws'
import { isMapping, mappingOf } from './mapping'
import { RULE_ID } from './ruleId'
import { suggest } from './suggest'
import type { Path } from './yamlTree'
import { problemText } from './problemText'

type Issue = z.core.$ZodIssue

/** Rules by whose they are. `hasCode`: code is named that may define rules of any other id. */
interface KnownRules {
  readonly builtIn: readonly string[]
  /** Of the team, as far as their definitions hold. */
  readonly custom: CustomDefinitions
  readonly hasCode: boolean
}

/**
 * What is wrong with entries that are not about Candor's own rules: ids that no rule has, options of a team's rules,
 * which have none, and texts that such a rule could not say. A rule that has a mistake in it is known all the same.
 */
export function strangers(value: unknown, { builtIn, custom, hasCode }: KnownRules): readonly Issue[] {
  if (!isMapping(value)) return []
  const team = new Set([...Object.keys(custom), ...Object.keys(mappingOf(value['custom-rules']))])
  const own = new Set(builtIn)
  const known = [...builtIn, ...team]
  const overrides: readonly unknown[] = Array.isArray(value.overrides) ? value.overrides : []
  const places = [
    { settings: value, path: [] },
    ...overrides.map((one, index) => ({ settings: mappingOf(one), path: ['overrides', index] })),
  ]
  return places.flatMap(({ settings, path }) => {
    const rules = Object.entries(mappingOf(settings.rules)).flatMap(([id, entry]): readonly Issue[] => {
      const at = [...path, 'rules', id]
      if (team.has(id)) return optionIssues(entry, at)
      return own.has(id) || (hasCode && RULE_ID.test(id)) ? [] : [atKey(at, unknownRule(id, known))]
    })
    const messages = Object.entries(mappingOf(settings.messages)).flatMap(([id, text]) => {
      if (own.has(id)) return []
      const at = [...path, 'messages', id]
      if (team.has(id)) return textIssues(id, text, custom[id], at)
      const isCode = hasCode && RULE_ID.test(id)
      return [atKey(at, isCode ? keepsItsText(id) : unknownRule(id, known))]
    })
    return [...rules, ...messages]
  })
}

/** What to tell about an id that is nobody's. */
function unknownRule(id: string, known: Iterable<string>): string {
  const near = suggest(id, known)
  return near === null
    ? problemText('rule.unknown', { rule: id })
    : problemText('rule.near', { rule: id, near })
}

function keepsItsText(id: string): string {
  return problemText('rule.code', { rule: id })
}

function optionIssues(entry: unknown, path: PropertyKey[]): readonly Issue[] {
  const keys = Object.keys(mappingOf(entry)).filter((key) => key !== 'severity')
  return keys.length === 0 ? [] : [{ code: 'unrecognized_keys', keys, path, message: '', input: {} }]
}

/** A rule without code says one thing, so what takes its place is one text. */
function textIssues(
  id: string,
  text: unknown,
  definition: CustomDefinition | undefined,
  path: PropertyKey[],
): readonly Issue[] {
  if (text === null || text === undefined) return []
  if (typeof text !== 'string') return [custom(path, problemText('rule.oneMessage', { rule: id }))]
  const found = definition === undefined ? null : questionOf(definition)
  return found === null ? [] : unfilled(text, found.question).map((message) => custom(path, message))
}

function custom(path: PropertyKey[], message: string): Issue {
  return { code: 'custom', path, message, input: undefined }
}

function atKey(path: PropertyKey[], message: string): Issue {
  const issues: Issue[] = [custom([], message)]
  return { code: 'invalid_key', origin: 'record', issues, path, message, input: undefined }
}

/** All issues without those that follow from another one: a key that is not known explains what is missing beside it. */
export function withoutConsequences(wrong: readonly Issue[], told: readonly Issue[]): readonly Issue[] {
  const causes = [...wrong.filter(({ code }) => code === 'unrecognized_keys'), ...told]
  const places = new Set(causes.map(({ path }) => name(path)))
  return [...wrong.filter((issue) => causes.includes(issue) || !places.has(name(issue.path))), ...told]
}

function name(path: Path): string {
  return JSON.stringify(path.map(String))
}
