declare module 'commonmark-spec' {
  /** The examples of the CommonMark specification; tabs are written as arrows. */
  export const tests: readonly {
    readonly markdown: string
    readonly section: string
    readonly number: number
  }[]
}
