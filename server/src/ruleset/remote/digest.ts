/** SHA-256 of bytes in lower-case hexadecimal; the same in Node, in the editor and in a browser. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // A copy, because a view on shared memory is not taken.
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of a whole set: of the list that `sha256sum` prints for its files in the order of their paths. */
export function setDigest(files: ReadonlyMap<string, string>): Promise<string> {
  const list = [...files].sort(byPath).map(([path, hash]) => `${hash}  ${path}\n`)
  return sha256(new TextEncoder().encode(list.join('')))
}

/** By code units, which is the same order everywhere. */
export function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b)
}
