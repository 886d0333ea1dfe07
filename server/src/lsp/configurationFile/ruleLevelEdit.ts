import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml'
import type { Edit } from '../../../../rules/contract'
import { readYaml } from '../../ruleset/yamlTree'

/** The lines to add where nothing stands yet. */
export function ruleLines(ruleId: string, level: string, lineBreak = '\n'): string {
  return ['rules:', `  ${ruleId}: ${level}`, ''].join(lineBreak)
}

/**
 * The change that sets a rule's level in the text of a `candor.yaml` and keeps all else letter by letter. Null where
 * the text has mistakes or is written so that it is better changed by hand: what the change would lead to is read
 * again, and it must be the same settings with the one level set.
 */
export function ruleLevelEdit(text: string, ruleId: string, level: string): Edit | null {
  const before = readYaml(text, '')
  if (before.problems.length > 0) return null
  const edit = edited(text, ruleId, level)
  if (edit === null) return null
  const after = readYaml(text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end), '')
  if (after.problems.length > 0) return null
  const wanted = withLevel(before.value, ruleId, level)
  return JSON.stringify(sorted(after.value)) === JSON.stringify(sorted(wanted)) ? edit : null
}

function edited(text: string, ruleId: string, level: string): Edit | null {
  const newline = /\r?\n/u.exec(text)?.[0] ?? '\n'
  const root: unknown = parseDocument(text).contents
  if (isEmpty(root)) return appended(text, ruleId, level, newline)
  if (!isMap(root)) return null
  const rules = pairOf(root, 'rules')
  if (!rules && root.flow === true) return addPair(text, root, 'rules', `{ ${ruleId}: ${level} }`, newline)
  if (!rules) return appended(text, ruleId, level, newline)
  if (isEmpty(rules.value)) {
    return insertion(lineEnd(text, keyEnd(rules)), `${newline}  ${ruleId}: ${level}`)
  }
  if (!isMap(rules.value)) return null
  const rule = pairOf(rules.value, ruleId)
  if (!rule) return addPair(text, rules.value, ruleId, level, newline)
  return setLevel(text, rule, level, newline)
}

/** The level behind a rule's name, or behind `severity` among its options. */
function setLevel(text: string, rule: Pair, level: string, newline: string): Edit | null {
  const { value } = rule
  if (isMap(value)) {
    const severity = pairOf(value, 'severity')
    if (severity) return isEmpty(severity.value) ? behindKey(text, severity, level) : replace(severity, level)
    const first = startOf(value.items[0])
    if (first === null) return null
    const gap = value.flow === true ? ', ' : newline + ' '.repeat(columnOf(text, first))
    return insertion(first, `severity: ${level}${gap}`)
  }
  return isEmpty(value) ? behindKey(text, rule, level) : replace(rule, level)
}

/** At the very end, behind closing comments, where people add things. */
function appended(text: string, ruleId: string, level: string, newline: string): Edit {
  const gap = text === '' || text.endsWith('\n') ? '' : newline
  return insertion(text.length, gap + ruleLines(ruleId, level, newline))
}

/** One more pair at the end of a mapping that has some. */
function addPair(text: string, map: YAMLMap, key: string, value: string, newline: string): Edit | null {
  const last = map.items.at(-1)
  const first = startOf(map.items[0])
  if (!last || first === null) return null
  if (map.flow === true) return insertion(endOf(last), `, ${key}: ${value}`)
  const indent = ' '.repeat(columnOf(text, first))
  return insertion(lineEnd(text, endOf(last)), `${newline}${indent}${key}: ${value}`)
}

function behindKey(text: string, pair: Pair, level: string): Edit {
  const colon = text.indexOf(':', keyEnd(pair)) + 1
  return insertion(colon, ` ${level}`)
}

function replace({ value }: Pair, level: string): Edit | null {
  if (!isScalar(value) || !value.range || value.anchor !== undefined) return null
  return { range: { start: value.range[0], end: value.range[1] }, newText: level }
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null)
}

function keyEnd({ key }: Pair): number {
  return (isScalar(key) ? key.range?.[1] : undefined) ?? 0
}

function startOf(pair: Pair | undefined): number | null {
  return (pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? null
}

/** Where the last thing that a pair holds ends, comments and line breaks behind it left out. */
function endOf(pair: Pair): number {
  const { value } = pair
  if (isMap(value) && value.flow !== true) {
    const last = value.items.at(-1)
    return last ? endOf(last) : keyEnd(pair)
  }
  const range = typeof value === 'object' && value !== null && 'range' in value ? value.range : null
  const end = Array.isArray(range) ? Number(range[1]) : 0
  return Math.max(keyEnd(pair), end)
}

/** The end of the line in which an offset lies, before its line break. */
function lineEnd(text: string, offset: number): number {
  const end = /\r?\n|$/u.exec(text.slice(offset))?.index ?? 0
  return offset + end
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

function insertion(at: number, newText: string): Edit {
  return { range: { start: at, end: at }, newText }
}

function withLevel(value: unknown, ruleId: string, level: string): unknown {
  const settings = asMapping(value)
  const rules = asMapping(settings.rules)
  const entry = rules[ruleId]
  const isDetailed = typeof entry === 'object' && entry !== null
  return {
    ...settings,
    rules: { ...rules, [ruleId]: isDetailed ? { ...entry, severity: level } : level },
  }
}

/** What is none has nothing in it. */
export function asMapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** Values with their keys in one order, so that two of them can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}
