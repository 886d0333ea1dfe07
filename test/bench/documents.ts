/**
 * Product documents of a wanted size, made of the same few kinds of section in turn: prose, lists, tables, quotes, code,
 * links and footnotes. The same number of words always gives the same text.
 */
export function productDocument(words: number): string {
  const next = generator(words)
  const parts = [FRONT_MATTER, '# Offline checkout\n']
  const references: string[] = []
  let count = 0
  for (let section = 1; count < words; section++) {
    const text = sectionText(section, next)
    references.push(`[plan-${section}]: https://example.com/plan/${section} "Plan ${section}"`)
    references.push(
      `[^note-${section}]: Interview ${section}, ${next(28) + 1} March, notes in the shared folder.`,
    )
    parts.push(text)
    count += text.split(/\s+/).length
  }
  return [...parts, '## References\n', references.join('\n\n')].join('\n') + '\n'
}

const FRONT_MATTER = '---\ntitle: Offline checkout\nstatus: draft\nowner: payments\n---\n'

const SUBJECTS = [
  'Field technicians',
  'Store managers',
  'New customers',
  'The support team',
  'Two of our resellers',
]
const VERBS = ['lose', 'repeat', 'postpone', 'question', 'work around', 'pay for']
const OBJECTS = [
  'the last order',
  'every second form',
  'a weekly report',
  'the price they agreed',
  'their own notes',
]
const REASONS = [
  'because the connection drops in the basement',
  'which costs them 15 minutes a day',
  'although we believe fewer than 4 % of them told us',
  'and we do not know how often that happens',
  'so the team expects churn to rise by 2 points before June 2027',
  'if the pilot with 12 shops holds',
]
const TITLES = ['Problem', 'Users', 'Evidence', 'Goals', 'Options', 'Risks', 'Metrics', 'Open questions']

type Next = (limit: number) => number

function sectionText(section: number, next: Next): string {
  const title = `## ${choose(TITLES, next)} ${section}\n`
  const prose = [paragraph(section, next), paragraph(section, next)]
  const extra = EXTRAS[section % EXTRAS.length]?.(section, next) ?? ''
  return [title, ...prose, extra, paragraph(section, next)].join('\n')
}

const EXTRAS: readonly ((section: number, next: Next) => string)[] = [
  (_section, next) => list(next, () => '- '),
  (_section, next) => list(next, (index) => `${index + 1}. `),
  (section, next) => table(section, next),
  (_section, next) => list(next, (index) => (index % 2 === 0 ? '- [ ] ' : '- [x] ')),
  (_section, next) => `> ${sentence(next)}\n> ${sentence(next)}\n`,
  (section) => `### Payload ${section}\n\n\`\`\`json\n{ "order": ${section}, "state": "queued" }\n\`\`\`\n`,
]

function paragraph(section: number, next: Next): string {
  const sentences = Array.from({ length: 3 + next(4) }, () => sentence(next))
  sentences.splice(1, 0, `See the [plan][plan-${section}] and *interview ${section}*[^note-${section}].`)
  return sentences.join(' ') + '\n'
}

function list(next: Next, marker: (index: number) => string): string {
  return Array.from(
    { length: 4 + next(3) },
    (_, index) => `${marker(index)}**Note:** ${sentence(next)}\n`,
  ).join('')
}

function table(section: number, next: Next): string {
  const rows = Array.from(
    { length: 4 },
    (_, row) => `| Metric ${row + 1} | ${next(90)} % | ${next(90)} % | Q${row + 1} |\n`,
  )
  return `| Metric of part ${section} | Baseline | Target | By |\n| --- | --- | --- | --- |\n${rows.join('')}`
}

function sentence(next: Next): string {
  const [subject, verb] = [choose(SUBJECTS, next), choose(VERBS, next)]
  return `${subject} ${verb} ${choose(OBJECTS, next)} ${choose(REASONS, next)}.`
}

function choose(items: readonly string[], next: Next): string {
  return items[next(items.length)] ?? ''
}

/** Whole numbers below a limit, the same sequence for the same seed (a linear congruential generator). */
function generator(seed: number): Next {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
