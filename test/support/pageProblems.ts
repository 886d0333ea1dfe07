import type { Rule } from '../../rules/contract'
import { documentOf, type createRuleAsker } from '../../rules/testing/ruleCase'
import { PAGE_HEADINGS, pageExamples, pageHeadings, withHead, type PageExample } from './rulePage'

/**
 * What is wrong with a rule's page: a head that no longer follows from the rule, a heading that is missing, an
 * example that does not do what it is there for. `ask` runs the rule alone through the real engine.
 */
export function pageProblems(
  rule: Rule,
  path: string,
  page: string,
  ask: ReturnType<typeof createRuleAsker>,
): readonly string[] {
  const problems: string[] = []
  if (withHead(page, rule) !== page) {
    problems.push(`${path}: the head is stale; run UPDATE=1 npx mocha -g house/docs`)
  }
  if (pageHeadings(page).join('|') !== PAGE_HEADINGS.join('|')) {
    problems.push(
      `${path}: its headings are ${pageHeadings(page).join(', ')}; they must be ${PAGE_HEADINGS.join(', ')}`,
    )
  }
  const examples = pageExamples(page)
  for (const kind of ['flagged', 'fine'] as const) {
    if (!examples.some((example) => example.kind === kind)) {
      problems.push(`${path}: shows no example that is ${kind}; add one in a \`\`\`markdown block`)
    }
  }
  return [
    ...problems,
    ...shortExampleProblems(rule, ask),
    ...examples.flatMap((example) => exampleProblems(rule, path, example, ask)),
  ]
}

/** The line that hovers show must be short, and nothing the rule itself would ask about. */
function shortExampleProblems(
  { id, meta }: Rule,
  ask: ReturnType<typeof createRuleAsker>,
): readonly string[] {
  const example = { text: meta.example }
  const problems: string[] = []
  if (meta.example.length > LONGEST_EXAMPLE)
    problems.push(`${id}: meta.example has more than ${LONGEST_EXAMPLE} characters; shorten it`)
  if (meta.scope === 'statement' && ask(example, documentOf(example).text).findings.length > 0)
    problems.push(`${id}: the rule flags its own meta.example; correct one of them`)
  return problems
}

const LONGEST_EXAMPLE = 160

function exampleProblems(
  rule: Rule,
  path: string,
  example: PageExample,
  ask: ReturnType<typeof createRuleAsker>,
): readonly string[] {
  const { findings } = ask(example, documentOf(example).text)
  const at = `${path}:${example.line}`
  if (example.kind === 'flagged') {
    return findings.length > 0
      ? []
      : [`${at}: ${rule.id} does not flag this example; correct the example or the rule`]
  }
  return findings.map(
    ({ message }) => `${at}: ${rule.id} flags this example; correct it or the rule: ${message}`,
  )
}
