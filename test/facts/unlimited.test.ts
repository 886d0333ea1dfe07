import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A price page of a choir app with two sections. */
function page(first: string, second: string, [one, two] = ['Prices', 'Limits'], more = ''): string {
  return `# Choir desk: notes for singers

Choirs copy their notes by hand and lose half of them before the concert. This page says what we sell to them.

## ${one}

${first}

## ${two}

${second}
${more}`
}

const FREE = '- Free: unlimited scores, one choir'
const table = (header: string, ...rows: readonly string[]): string =>
  [`| ${header} |`, `|${header.replace(/[^|]+/g, ' --- ')}|`, ...rows.map((row) => `| ${row} |`)].join('\n')
const LIMITS = table('Tier | Scores per month', 'Free | 20', 'Pro | 500')
const flagged = (text: string): { text: string; messageId: string } => ({ text, messageId: 'limit' })

ruleTester(numberDrift, {
  flagged: [
    { ...flagged(page(FREE, LIMITS)), phrase: '20' },
    ...[
      page('- **Free** – unlimited scores and one choir', LIMITS),
      page('The Free plan has unlimited scores.', LIMITS),
      page('On the free tier, singers get unlimited scores.', LIMITS),
      page('There are unlimited scores on the Free plan.', LIMITS),
      page('```\nHosted\n├── Free: $0, unlimited scores\n└── Pro: $9\n```', LIMITS),
      page(FREE, table('Plan | Max scores', 'Free | 20')),
      page(FREE, table('Plan | Scores | Seats', 'Free | up to 20 | 3')),
      page(FREE, table('Limit | Free | Pro', 'Scores | 20 | 500')),
      page(table('Plan | Scores', 'Free | Unlimited', 'Pro | Unlimited'), LIMITS),
      page(FREE, '- Free: up to 20 scores'),
      page('- Pro: unlimited singers', 'Pro accounts are limited to 40 singers.'),
      page(LIMITS, FREE, ['Limits', 'Prices']),
      page('Enterprise: unlimited choirs', table('Plan | Choirs', 'Enterprise | 50')),
      page('- Team: unlimited scores, unlimited choirs', table('Package | Choirs / month', 'Team | 7')),
    ].map(flagged),
  ],
  passed: [
    page('- Free: 20 scores', LIMITS),
    page(FREE, table('Tier | Scores per month', 'Free | unlimited', 'Pro | unlimited')),
    // Another tier, another thing.
    page('- Pro: unlimited scores', table('Tier | Scores per month', 'Free | 20')),
    page('- Free: unlimited choirs', LIMITS),
    page('- Free: unlimited printed scores', LIMITS),
    page('Singers get unlimited scores.', LIMITS),
    page(FREE, table('Choir | Scores per month', 'Free | 20')),
    page(FREE, table('Tier | Scores per month', 'Free | some', 'Pro | many')),
    page(FREE, table('Tier | Price', 'Free | 0', 'Pro | 9')),
    page('- Free: unlimited time', table('Tier | Time', 'Free | 20')),
    // Denied, compared, asked, on a condition, quoted, examples.
    page('The Free plan does not have unlimited scores.', LIMITS),
    page('The Free plan no longer has unlimited scores.', LIMITS),
    page('Unlike the others, Free has unlimited scores elsewhere.', LIMITS),
    page('Should the Free plan have unlimited scores?', LIMITS),
    page('If we win the prize, the Free plan has unlimited scores.', LIMITS),
    page('> “Free has unlimited scores.”', LIMITS),
    page('- Free: [unlimited scores]', LIMITS),
    page(FREE, LIMITS, ['Prices', 'Alternatives considered']),
    page(FREE, LIMITS, ['Prices', 'Open questions']),
    page('For example, Free: unlimited scores.', LIMITS),
    page(
      'Nothing.',
      table('Tier | Scores per day | Scores per month', 'Free | 20 | Unlimited', 'Pro | 90 | Unlimited'),
    ),
    // What is counted otherwise in one place.
    page(FREE, table('Tier | Share of scores', 'Free | 20 %')),
    page('```\nconst free = "unlimited scores"\n```', LIMITS),
  ],
})
