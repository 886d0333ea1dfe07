/** A view of a value that refuses every change, and of everything reached through it. */
export interface ReadOnlyView<Value> {
  readonly view: Value
  /** True once somebody tried, even if the refusal was caught. */
  readonly wasChanged: () => boolean
}

/**
 * The engine shares facts between versions of a document, so what a rule changed would show up in other reviews.
 * Values keep their identity in the view, so that sections can be compared; the engine is handed the real ones.
 */
export function readOnlyView<Value extends object>(value: Value): ReadOnlyView<Value> {
  const views = new WeakMap<object, object>()
  const originals = new WeakMap<object, object>()
  let changed = false
  const refuse = (): never => {
    changed = true
    throw new TypeError('a rule must not change the document')
  }
  const real = (given: unknown): unknown => {
    if (typeof given === 'function') {
      return (...values: readonly unknown[]): unknown => Reflect.apply(given, undefined, values.map(shown))
    }
    return (isObject(given) ? originals.get(given) : undefined) ?? given
  }
  const call = (method: Method, on: object): Method => {
    return (...values) =>
      shown(Reflect.apply<object, readonly unknown[], unknown>(method, on, values.map(real)))
  }
  const shown = (given: unknown): unknown => {
    if (!isObject(given) || given instanceof RegExp || originals.has(given)) return given
    const known = views.get(given)
    if (known !== undefined) return known
    // The proxy stands before an empty stand-in: one before a frozen object could not show views of its parts.
    const made = new Proxy(Array.isArray(given) ? [] : {}, handler(given))
    views.set(given, made)
    originals.set(made, given)
    return made
  }
  const property = (of: object, key: PropertyKey): unknown => {
    const value: unknown = Reflect.get(of, key)
    if (typeof value !== 'function') return shown(value)
    if (isCollection(of) && CHANGING.has(key)) return refuse
    // What every array and object inherits works on the view itself.
    const isInherited = value === Reflect.get(Array.isArray(of) ? Array.prototype : Object.prototype, key)
    return isInherited ? value : call(value as Method, of)
  }
  const handler = (of: object): ProxyHandler<object> => ({
    get: (_, key) => property(of, key),
    has: (_, key) => Reflect.has(of, key),
    ownKeys: () => Reflect.ownKeys(of),
    getPrototypeOf: () => Reflect.getPrototypeOf(of),
    getOwnPropertyDescriptor: (standIn, key) => {
      const real = Reflect.getOwnPropertyDescriptor(of, key)
      if (real === undefined) return undefined
      const own = Reflect.getOwnPropertyDescriptor(standIn, key)
      const enumerable = real.enumerable ?? false
      return {
        value: property(of, key),
        enumerable,
        writable: true,
        configurable: own?.configurable ?? true,
      }
    },
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    setPrototypeOf: refuse,
    preventExtensions: refuse,
  })
  return { view: shown(value) as Value, wasChanged: () => changed }
}

type Method = (...values: readonly unknown[]) => unknown

const CHANGING: ReadonlySet<PropertyKey> = new Set(['set', 'add', 'delete', 'clear'])

function isCollection(value: object): boolean {
  return value instanceof Map || value instanceof Set
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
