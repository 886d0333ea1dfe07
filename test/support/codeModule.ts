/** The text of a rule as a person would write it into a file, with the parts a test wants different. */
export function ruleText(parts: {
  readonly id?: string
  readonly check?: string
  readonly meta?: string
  readonly without?: string
}): string {
  const { id = 'team/gold', check = FIND_GOLD, meta = '', without } = parts
  const lines: Readonly<Record<string, string>> = {
    summary: `summary: 'Say what it is made of'`,
    rationale: `rationale: 'Nobody can buy what is not named.'`,
    satisfiedBy: `satisfiedBy: 'Naming it'`,
    scope: `scope: 'statement'`,
    documents: `documents: 'all'`,
    severity: `severity: { pm: 'warning', leader: 'warning' }`,
    messages: `messages: { found: '“{phrase}” stands here. What is meant?' }`,
  }
  const kept = Object.entries(lines).filter(([key]) => key !== without)
  return `{ id: '${id}', meta: { ${kept.map(([, line]) => line).join(', ')}, ${meta} }, check(document, report, options) { ${check} } }`
}

/** A comment that names the rule has its word in it as well. */
const FIND_GOLD = `
  const start = document.text.search(/(?<![/])gold/u)
  if (start >= 0) report({ messageId: 'found', data: { phrase: 'gold' }, range: { start, end: start + 4 } })
`
