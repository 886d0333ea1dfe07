/** Something that keeps a `candor rules` command from its work; `message` is fit to be shown and says what to do next. */
export class RulesError extends Error {
  override readonly name = 'RulesError'
}
