import { gzipSync } from 'node:zlib'
import { Header } from 'tar'

/** One entry of an archive made by hand, so that it can hold what no honest program writes. */
export interface TarEntry {
  readonly path: string
  readonly content?: string | Uint8Array
  readonly type?: ConstructorParameters<typeof Header>[0] extends infer H
    ? H extends { type?: infer T }
      ? T
      : never
    : never
  readonly link?: string
  /** The size the header claims, if not that of the content. */
  readonly claims?: number
}

/** An uncompressed archive. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(({ path, content = '', type = 'File', link, claims }) => {
    const bytes = Buffer.from(content)
    const header = new Header({
      path,
      size: claims ?? bytes.length,
      mode: 0o644,
      type,
      ...(link === undefined ? {} : { linkpath: link }),
    })
    const block = Buffer.alloc(512)
    header.encode(block)
    return [block, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

/** A `.tgz` of entries. */
export function tarball(entries: readonly TarEntry[]): Buffer {
  return gzipSync(tarOf(entries))
}

/** A `.tgz` of files by path, each in the folder `package` as npm has it. */
export function packageOf(files: Readonly<Record<string, string>>): Buffer {
  return tarball(Object.entries(files).map(([path, content]) => ({ path: `package/${path}`, content })))
}
