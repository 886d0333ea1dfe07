/** A value that is computed when it is first asked for, and kept. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => (kept ??= { value: compute() }).value
}

/** The same for each of several keys. */
export function onceEach<K, T>(compute: (key: K) => T): (key: K) => T {
  const kept = new Map<K, { readonly value: T }>()
  return (key) => {
    const known = kept.get(key) ?? { value: compute(key) }
    kept.set(key, known)
    return known.value
  }
}
