/** A mistake in what was handed in; `message` says what, where and what to do next, fit to be shown to a person. */
export class EvaluationError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'EvaluationError'
  }
}
