import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A page on a car-sharing club with two sections that have a table each. */
function page(first: string, second: string, [one, two] = ['Summary', 'Requirements'], more = ''): string {
  return `# Shared vans: keys without a kiosk

Members queue for a key on Saturdays and give up. This page says how a van opens without one.

## ${one}

${first}

## ${two}

${second}
${more}`
}

const marks = (phone: string, card: string, [a, b] = ['Phone', 'Card'], name = 'Opens offline'): string =>
  `| Feature | ${a} | ${b} |\n| --- | --- | --- |\n| ${name} | ${phone} | ${card} |`

ruleTester(numberDrift, {
  flagged: [
    { text: page(marks('✅', '❌'), marks('✅', '✅')), messageId: 'mark', phrase: '✅' },
    page(marks('yes', 'no'), marks('no', 'no')),
    page(marks('✓', '✗'), marks('✓', '✓')),
    page(marks('Yes', 'No'), marks('Yes', '✔')),
    page(marks('✅', '❌'), marks('❌', '✅', ['Card', 'Phone']).replace('❌ | ✅', '✅ | ✅')),
    page(marks('✅', '❌', ['Phone', 'Card'], '**Opens offline**'), marks('❌', '❌')),
    page(marks('✅', '❌', ['Phone app', 'Card']), marks('❌', '❌', ['Phone apps', 'Card'])),
    page(
      '| No. | Feature | Phone |\n| --- | --- | --- |\n| 4 | Opens offline | ✅ |',
      '| Feature | Phone |\n| --- | --- |\n| Opens offline | ❌ |',
    ),
    page(marks('✅', '❌'), marks('☑', '☑')),
    page(marks('✅', '❌'), marks('✅', '✅'), ['Goals', 'Comparison']),
    // Two of three agree.
    page(
      marks('✅', '❌'),
      marks('❌', '❌'),
      undefined,
      `\n## More\n\n${marks('✅', '❌')}\n| x | 4 | 5 |\n`,
    ),
  ],
  passed: [
    page(marks('✅', '❌'), marks('✅', '❌')),
    page(marks('✅', '❌'), marks('yes', 'no')),
    page(marks('✅', '❌'), marks('✅', '🚧')),
    page(marks('✅', '❌'), marks('✅', 'in May')),
    page(marks('✅', '❌'), marks('✅', '')),
    page(marks('✅', '❌'), marks('✅', '✅ (in May)')),
    page(marks('✅', '❌'), marks('❌', '✅', ['Card', 'Phone'])),
    page(marks('✅', '❌'), marks('✅', '✅', ['Phone', 'Chip'])),
    page(marks('✅', '❌'), marks('✅', '✅', undefined, 'Opens in the rain')),
    page(marks('✅', '❌'), marks('✅', '✅', ['Phone', ''])),
    // Phases, dates, options, and tables that are built alike.
    page(marks('✅', '❌'), marks('✅', '✅'), ['Phase 1', 'Phase 2']),
    page(marks('✅', '❌'), marks('✅', '✅'), ['2026', '2027']),
    page(marks('✅', '❌'), marks('✅', '✅'), ['Summary', 'Alternatives']),
    page(`### Town\n\n${marks('✅', '❌')}\n\n### Village\n\n${marks('✅', '✅')}`, 'Both are rough.'),
    page(`${marks('✅', '❌')}\n\nAnd:\n\n${marks('✅', '✅')}`, 'Both are rough.'),
    // Lists and sentences.
    page(marks('✅', '❌'), '- ✅ Opens offline (Card)'),
    page(marks('✅', '❌'), 'The card opens offline.'),
    page(`\`\`\`md\n${marks('✅', '❌')}\n\`\`\``, marks('✅', '✅')),
    page('> yes', marks('✅', '✅')),
  ],
})

const needs = (priority: string, name = 'Open a van by phone', header = 'Priority'): string =>
  `| Requirement | ${header} |\n| --- | --- |\n| ${name} | ${priority} |`

ruleTester(numberDrift, {
  flagged: [
    { text: page(needs('P0'), needs('P2')), messageId: 'priority', phrase: 'P2' },
    page(needs('Must'), needs('Should')),
    page(needs('Must have'), needs('Could have')),
    page(needs('High'), needs('Low')),
    page(needs('P1'), needs('medium')),
    page(needs('critical'), needs('nice to have')),
    page(needs('0', undefined, 'Prio'), needs('3', undefined, 'Prio')),
    page(needs('P1'), needs('P3', 'Opening vans by phone')),
    page(
      '| ID | Story | Priority |\n| --- | --- | --- |\n| R1 | Open a van by phone | P0 |',
      '| ID | Story | Priority | Owner |\n| --- | --- | --- | --- |\n| R1 | Open a van by phone | P1 | Ana |',
    ),
    page(needs('Won’t'), needs('Must'), ['Scope', 'Requirements']),
  ],
  passed: [
    page(needs('P0'), needs('P0')),
    page(needs('P0'), needs('critical')),
    page(needs('P0'), needs('Must have')),
    page(needs('P1'), needs('High')),
    page(needs('P0'), needs('P0 or P1')),
    page(needs('P0'), needs('tbd')),
    page(needs('P0'), needs('')),
    page(needs('P0'), needs('P2', 'Open a van by card')),
    page(needs('P0', 'Open van'), needs('P2', 'Open van')),
    page(needs('P0'), needs('P2', undefined, 'Effort')),
    page(needs('high'), needs('low', undefined, 'Risk')),
    page(needs('P0'), needs('P2'), ['Phase 1', 'Phase 2']),
    page(needs('P0'), needs('P2'), ['Release 1', 'Release 2']),
    page(needs('P0'), needs('P2'), ['Summary', 'Alternatives considered']),
    page(`### Town\n\n${needs('P0')}\n\n### Village\n\n${needs('P2')}`, 'Both are rough.'),
    page(`${needs('P0')}\n| Open a van by phone | P2 |`, 'Both are rough.'),
    page(needs('P0'), needs('P1'), undefined, `\n## More\n\n${needs('P2')}\n`),
    page(needs('P0'), '- Open a van by phone (P2)'),
    page(needs('P0'), 'Opening a van by phone has priority P2.'),
    page(needs('P0'), '> | Requirement | Priority |'),
  ],
})
