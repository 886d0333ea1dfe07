/** The only door to the outside. Paths are whatever the implementation speaks: file paths in Node, URIs in an editor. */
export interface Host {
  /** Bytes of a file. Rejects with a {@link HostError} that says what and why. */
  readFile(path: string): Promise<Uint8Array>
  /** Null where there is nothing. */
  stat(path: string): Promise<FileStat | null>
  readDirectory(path: string): Promise<readonly (readonly [name: string, type: FileStat['type']])[]>
}

export interface FileStat {
  readonly type: 'file' | 'directory' | 'other'
  readonly size: number
}

/** Something outside could not be read; `message` is fit to be shown to a person. */
export class HostError extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message)
    this.name = 'HostError'
  }
}
