import {
  LEVELS,
  type AllowArguments,
  type Place,
  type PlacePosition,
  type PlaceRange,
  type ReviewParams,
  type RuleLevelArguments,
} from '../../server/src/lsp/protocol'

/** Arguments of commands come from links, lenses and key bindings: each is looked at before it is used. */

export function isPlace(value: unknown): value is Place {
  return isObject(value) && typeof value.uri === 'string' && isRange(value.range)
}

export function isReviewParams(value: unknown): value is ReviewParams {
  return isObject(value) && typeof value.uri === 'string'
}

export function isAllowArguments(value: unknown): value is AllowArguments {
  return (
    isObject(value) &&
    ['uri', 'ruleId', 'before', 'after'].every((key) => typeof value[key] === 'string') &&
    ['version', 'leastWords'].every((key) => typeof value[key] === 'number') &&
    isPosition(value.position)
  )
}

export function isRuleLevelArguments(value: unknown): value is RuleLevelArguments {
  return (
    isObject(value) &&
    ['uri', 'ruleId'].every((key) => typeof value[key] === 'string') &&
    LEVELS.some((level) => level === value.level)
  )
}

function isRange(value: unknown): value is PlaceRange {
  return isObject(value) && isPosition(value.start) && isPosition(value.end)
}

function isPosition(value: unknown): value is PlacePosition {
  return isObject(value) && isCount(value.line) && isCount(value.character)
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
