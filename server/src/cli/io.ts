/** What a command may touch of the process it runs in. Tests hand in their own. */
export interface Io {
  /** Absolute path. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  readStdin(): Promise<Uint8Array>
  /** Asks for a yes or no; null where nobody is there to answer. */
  confirm(question: string): Promise<boolean | null>
}

export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** Width in characters; what is not a terminal has 80. */
  readonly columns: number
}

/** Commands end with one of these. */
export const EXIT = {
  /** Nothing that matters was found. */
  clean: 0,
  /** Findings at or above the bar. */
  findings: 1,
  /** A usage or configuration error, or an input that could not be read. */
  error: 2,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
