import { undatedOrStale } from '../../../rules/evidence/undatedOrStale'
import { ruleTester } from '../../support/ruleTester'

/** A document of a given date, with one paragraph under a heading. */
function dated(date: string, text: string, section = 'Background'): string {
  return `---\ndoc-type: prd\ndate: ${date}\n---\n\n# Paper rounds\n\nThis page is about how the rounds are planned on the ward and what we would like to change.\n\n## ${section}\n\n${text}\n`
}

ruleTester(undatedOrStale, {
  flagged: [
    {
      text: 'A survey of 300 nurses found that 40% use paper.',
      phrase: 'A survey of 300 nurses found that 40% use paper.',
      messageId: 'undated',
      afterFix: 'A survey of 300 nurses found that 40% use paper. ([Observed: month and year].)',
    },
    'We interviewed 12 growers and nine told us that the scale is too slow.',
    'In 14 interviews, drivers said that they keep two maps.',
    '- We surveyed 80 tenants: 31 of 80 reported mould',
    'Six of 8 participants failed to find the exit in the usability test.',
    'Eleven respondents in our study named the price first (n=40).',
    { text: 'A poll of 200 parents showed that 60% walk.', section: 'Evidence' },
    'We shadowed 9 couriers, and 7 of 9 reported that they re-type the code.',
    'Our research with 25 skippers showed that they call the harbour first (n=25).',
    {
      text: dated(
        '2025-05-02',
        'Per the 2019 report, most buyers told us in interviews that they prefer desks (n=30).',
      ),
      messageId: 'stale',
    },
    {
      text: dated('2024-11-30', 'In a 2018 survey of 120 clinics, 70% said they print the list.'),
      messageId: 'stale',
    },
    {
      text: dated('2026', 'A study of 2021 found that 44 of 90 shops close early.'),
      messageId: 'stale',
      options: { years: 4 },
    },
  ],
  passed: [
    'A survey of 300 nurses in October 2024 found that 40% use paper.',
    'We interviewed 12 growers last month and nine told us that the scale is too slow.',
    'In 14 interviews since March, drivers said that they keep two maps.',
    'We surveyed 80 tenants in Q2: 31 of 80 reported mould.',
    'Our study ran in May 2025. Eleven respondents named the price first (n=40).',
    'A survey of 300 nurses found that 40% use paper ([notes](https://example.org/notes)).',
    { text: 'A survey of 300 nurses found that 40% use paper.', section: 'Findings of June 2025' },
    'We will interview 12 growers and ask what they told the others.',
    'If a survey of 300 nurses found that 40% use paper, we print.',
    'Has a survey of 300 nurses found that 40% use paper?',
    'We aim for 4 user interviews a month.',
    'The room holds 10 participants.',
    'Some growers told us that the scale is slow.',
    dated('2025-05-02', 'In a 2023 survey of 120 clinics, 70% said they print the list.'),
    dated(
      '2025-05-02',
      'In a 2018 survey of 120 clinics, 70% said they print; we re-checked with four in May.',
    ),
    dated('2025-05-02', 'In a 2018 survey of 120 clinics, 70% said they print the list; this still holds.'),
    dated('2025-05-02', 'The 2016 directive asked 120 clinics to report in a survey of their own.'),
    dated('2025-05-02', 'In a 2018 survey of 120 clinics, 70% said they print the list.', 'History'),
    'In a 2018 survey of 120 clinics, 70% said they print the list.',
    {
      text: dated('2025-05-02', 'In a 2019 survey of 120 clinics, 70% said they print the list.'),
      options: { years: 6 },
    },
    dated('2025-05-02', 'In a survey of July 2024, 31 of 80 tenants told us that they use Windows 2012.'),
  ],
})
