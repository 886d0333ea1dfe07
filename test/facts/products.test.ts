import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A course with how long its parts take and how long all of it takes. */
function page(parts: string, all: string, [one, two] = ['Content', 'Learners'], more = ''): string {
  return `# Bee keeping: a course for schools

Teachers want to show a hive to their class and do not know where to begin. This page says what a course would hold.

## ${one}

${parts}

## ${two}

${all}
${more}`
}

const PARTS = 'There are four 30-minute lessons.'
const ALL = 'Pupils complete all four lessons in 90 minutes.'
const flagged = (text: string): { text: string; messageId: string } => ({ text, messageId: 'product' })

ruleTester(numberDrift, {
  flagged: [
    { ...flagged(page(PARTS, ALL)), phrase: 'all four lessons in 90 minutes' },
    ...[
      page('Four 30-minute lessons, each with a film:', ALL),
      page('- 4 lessons of 30 minutes each', ALL),
      page('We teach four lessons at 30 minutes each.', ALL),
      page('Four short 30-minute lessons follow.', ALL),
      page('There are five two-week sprints.', 'The five sprints take eight weeks.'),
      page('We hold six 2-hour workshops.', 'All 6 workshops fit into 9 hours.'),
      page('We plan 12 one-hour interviews.', 'All 12 interviews take 10 hours.'),
      page('Three 1-day visits to a hive.', 'All three visits are done in 2 days.'),
      page(PARTS, 'Four lessons in 90 minutes in total.'),
      page(PARTS, 'That makes four lessons, 90 minutes altogether.'),
      page(ALL, PARTS, ['Learners', 'Content']),
      page(PARTS, 'Pupils complete all four lessons in 60 minutes, teachers take their time.'),
      page(
        PARTS,
        `${ALL}\n`,
        undefined,
        '\n## Teachers\n\nTeachers complete all four lessons in 100 minutes.\n',
      ),
      page('The year has three 4-week blocks.', 'The three blocks take just two months.'),
    ].map(flagged),
  ],
  passed: [
    page(PARTS, 'Pupils complete all four lessons in 120 minutes.'),
    // Pauses take time as well.
    page(PARTS, 'Pupils complete all four lessons in 180 minutes.'),
    page(PARTS, 'All four lessons take 3 hours.'),
    // Other things, another number of them.
    page(PARTS, 'Pupils complete all four tests in 90 minutes.'),
    page(PARTS, 'Pupils complete all three lessons in 90 minutes.'),
    page(PARTS, 'Pupils complete three of the four lessons in 60 minutes.'),
    page(PARTS, 'Each of the four lessons takes 20 minutes of work.'),
    page(PARTS, 'The four lessons take 25 minutes each.'),
    page(PARTS, 'The lessons take 90 minutes.'),
    page('The year has two 1-month blocks.', 'All two blocks take eight weeks.'),
    // Side by side.
    page('Four 30-minute lessons in parallel.', ALL),
    page('There are five two-week sprints, two at the same time.', 'The five sprints take eight weeks.'),
    page(PARTS, 'All four lessons run concurrently in 30 minutes.'),
    // Not said by the page, or not for sure.
    page(PARTS, 'Can pupils complete all four lessons in 90 minutes?'),
    page(PARTS, 'Pupils do not complete all four lessons in 90 minutes.'),
    page(PARTS, 'If pupils complete all four lessons in 90 minutes, they get a badge.'),
    page(PARTS, '> “My class did all four lessons in 90 minutes.”'),
    page('For example, four 30-minute lessons.', ALL),
    page('Four 30- or 40-minute lessons.', 'All four lessons take 3 hours.'),
    page(PARTS, ALL, ['Content', 'Alternatives considered']),
    page('There were four 30-minute lessons and four 40-minute lessons.', 'All four lessons take 3 hours.'),
    page(
      `${PARTS} For adults there are two.`,
      'Four 45-minute lessons for adults.\n\nPupils complete all four lessons in 90 minutes.',
    ),
    page(PARTS, '- Pupils complete all four lessons in [90 minutes]'),
    page('Four people stayed.', ALL),
    page('There are five two-week holidays.', 'All four weeks take 20 days.'),
    page('Two 30-minute times a week.', 'All two times take 10 minutes.'),
  ],
})
