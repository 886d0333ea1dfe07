/** Id of the message of a rule without code, which has one. */
export const ONLY_MESSAGE = 'found'
