/** A value that is computed when it is first asked for, and kept. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => (kept ??= { value: compute() }).value
}
