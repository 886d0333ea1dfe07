import { namedKeys, type JsonSchema } from '../../ruleset/jsonSchema'
import type { Path } from '../../ruleset/yamlTree'

/** What a JSON Schema says about one place: each of the shapes that a value there may have. */
export function shapesAt(schema: JsonSchema, path: Path): readonly JsonSchema[] {
  return path.reduce<readonly JsonSchema[]>(
    (shapes, step) => shapes.flatMap((shape) => alternatives(schema, stepInto(shape, step))),
    alternatives(schema, schema),
  )
}

/** Keys that shapes name, with what is said about them. */
export function keysOf(
  schema: JsonSchema,
  shapes: readonly JsonSchema[],
): ReadonlyMap<string, readonly JsonSchema[]> {
  const keys = new Map<string, readonly JsonSchema[]>()
  for (const shape of shapes) {
    const named = namedKeys(shape).map((key) => [key, shape.additionalProperties] as const)
    for (const [key, below] of [...Object.entries(shape.properties ?? {}), ...named]) {
      keys.set(key, [...(keys.get(key) ?? []), ...alternatives(schema, below)])
    }
  }
  return keys
}

/** Words that shapes allow, where they name them. */
export function wordsOf(shapes: readonly JsonSchema[]): readonly string[] {
  const words = shapes.flatMap((shape) => {
    if (shape.type === 'boolean') return ['true', 'false']
    return (shape.enum ?? ('const' in shape ? [shape.const] : [])).map(String)
  })
  return [...new Set(words)]
}

/** What is said about a place; the first that says something is the outermost. */
export function descriptionOf(shapes: readonly JsonSchema[]): string {
  const said = shapes.map(({ description }) => description).find((text) => typeof text === 'string')
  return typeof said === 'string' ? said : ''
}

/** A shape that leads back to itself is followed no further than this. */
const MAX_DEPTH = 8

/** A shape and all that it refers to or chooses from; what is said about the whole holds for each. */
function alternatives(root: JsonSchema, shape: unknown, depth = 0, outer = ''): readonly JsonSchema[] {
  if (!isShape(shape) || depth > MAX_DEPTH) return []
  const description = outer === '' && typeof shape.description === 'string' ? shape.description : outer
  const own = description === '' ? shape : { ...shape, description }
  const inner = [
    ...(shape.$ref === undefined ? [] : [refer(root, shape.$ref)]),
    ...[shape.anyOf, shape.oneOf, shape.allOf].flatMap((list) =>
      Array.isArray(list) ? (list as readonly unknown[]) : [],
    ),
  ]
  return [own, ...inner.flatMap((each) => alternatives(root, each, depth + 1, description))]
}

function stepInto(shape: JsonSchema, step: PropertyKey): unknown {
  if (typeof step === 'number') return shape.items
  const { properties = {}, additionalProperties } = shape
  const name = String(step)
  return Object.hasOwn(properties, name) ? properties[name] : additionalProperties
}

/** Follows `#/a/b`. */
function refer(root: JsonSchema, reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (holder, name) =>
        typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
          ? (holder as Record<string, unknown>)[name]
          : undefined,
      root,
    )
}

function isShape(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
