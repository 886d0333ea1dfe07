/** `group/kebab-case`, as every rule is called. */
export const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What `rules:` may say of a rule. */
export const SEVERITY_WORDS = [
  'off',
  'hint',
  'information',
  'warning',
  'error',
  'default',
  'stricter',
] as const
