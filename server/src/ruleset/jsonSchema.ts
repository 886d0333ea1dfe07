import * as z from 'zod'
import type { Rule } from '../../../rules/contract'
import { settingsSchema } from './schema'

/** JSON Schema of `candor.yaml`, for completion and checks in editors. */
export function configurationJsonSchema(rules: readonly Rule[]): JsonSchema {
  const schema = z.toJSONSchema(settingsSchema(rules), { io: 'input', target: 'draft-7' })
  return { title: 'Candor configuration (candor.yaml)', ...schema } as JsonSchema
}

/** The part of JSON Schema that finding the keys allowed at a place needs. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly anyOf?: readonly JsonSchema[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly definitions?: Readonly<Record<string, JsonSchema>>
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly [keyword: string]: unknown
}
