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
  const next = typeof step === 'number' ? shape?.items : shape?.properties?.[String(step)]
  return next?.$ref === undefined ? next : root.properties?.[next.$ref.slice(SHARED.length)]
}

const SHARED = '#/properties/'

/** The part of JSON Schema that finding the keys allowed at a place needs. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly $ref?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly [keyword: string]: unknown
}
