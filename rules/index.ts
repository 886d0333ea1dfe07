import type { Rule } from './contract'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = []
