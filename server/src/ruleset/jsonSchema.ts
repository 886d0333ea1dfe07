import * as z from 'zod'
import type { Rule } from '../../../rules/contract'
import { settingsSchema } from './schema'

/** JSON Schema of `candor.yaml`, for completion and checks in editors. */
export function configurationJsonSchema(rules: readonly Rule[]): JsonSchema {
  const schema = z.toJSONSchema(settingsSchema(rules), { io: 'input', target: 'draft-7' })
  return sharing({ title: 'Candor configuration (candor.yaml)', ...schema } as JsonSchema)
}

/** What an override may say, it may say in the same words: the schema need not hold all rules twice. */
function sharing(schema: JsonSchema): JsonSchema {
  const { overrides, ...others } = schema.properties ?? {}
  const { items } = overrides ?? {}
  if (!overrides || !items) return schema
  const keys = Object.entries(items.properties ?? {}).map(
    ([key, shape]) => [key, key in others ? { $ref: `${SHARED}${key}` } : shape] as const,
  )
  const shared = { ...overrides, items: { ...items, properties: Object.fromEntries(keys) } }
  return { ...schema, properties: { ...others, overrides: shared } }
}

/** The part of a schema that a step of a path leads to. */
export function schemaAt(
  root: JsonSchema,
  shape: JsonSchema | undefined,
  step: PropertyKey,
): JsonSchema | undefined {
  if (shape === undefined) return undefined
  const { properties, additionalProperties, items, anyOf = [] } = shape
  const own =
    properties !== undefined && Object.hasOwn(properties, String(step)) ? properties[String(step)] : undefined
  if (own !== undefined) return resolved(own, root)
  const rest = typeof step === 'number' ? items : additionalProperties
  if (typeof rest === 'object') return resolved(rest, root)
  for (const option of anyOf) {
    const found = schemaAt(root, resolved(option, root), step)
    if (found !== undefined) return found
  }
  return undefined
}

/** Shapes that stand in many places are written once, and referred to. */
function resolved(shape: JsonSchema, { definitions, properties }: JsonSchema): JsonSchema {
  const { $ref } = shape
  if ($ref === undefined) return shape
  const shared = $ref.startsWith(SHARED) ? properties?.[$ref.slice(SHARED.length)] : undefined
  return shared ?? definitions?.[$ref.replace('#/definitions/', '')] ?? shape
}

/** Keys that all have one shape, where a schema lists them. */
export function namedKeys({ propertyNames }: JsonSchema): readonly string[] {
  return (propertyNames?.enum ?? []).map(String)
}

const SHARED = '#/properties/'

/** The part of JSON Schema that finding the keys allowed at a place needs. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly anyOf?: readonly JsonSchema[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly propertyNames?: JsonSchema
  readonly definitions?: Readonly<Record<string, JsonSchema>>
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly [keyword: string]: unknown
}
