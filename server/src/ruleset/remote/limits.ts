/** What a rule set may bring; it is words and patterns, and the largest known needs a hundredth of this. */
export const LIMITS = {
  files: 500,
  /** Bytes of one file. */
  fileBytes: 1024 * 1024,
  /** Bytes of all files together. */
  setBytes: 8 * 1024 * 1024,
} as const
