/** A key or a value that may be written, in place of `start` to `end` (UTF-16 offsets). */
export interface ConfigurationOffer {
  readonly label: string
  /** One line or more on what it means; plain text. */
  readonly about: string
  readonly newText: string
  readonly kind: 'key' | 'value'
  readonly start: number
  readonly end: number
}
