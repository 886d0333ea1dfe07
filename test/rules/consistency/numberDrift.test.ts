import { numberDrift } from '../../../rules/consistency/numberDrift'
import { ruleTester } from '../../support/ruleTester'

/** A page of a ferry line with two sections that say something each. */
function page(first: string, second: string, [one, two] = ['Goals', 'Rollout'], more = ''): string {
  return `# Island ferries: booking by phone

Passengers queue at the pier and do not know whether there is a seat left on the boat. This page says what we want to change about that.

## ${one}

${first}

## ${two}

${second}
${more}`
}

ruleTester(numberDrift, {
  flagged: [
    page('There are no existing subscribers to move.', 'We write to the existing subscribers.'),
    page('The line has no existing passes.', '- A script for existing passes'),
    {
      text: page('- Seat activation: 60 %', 'Seat activation of 50 % opens the second pier.'),
      phrase: '50 %',
      messageId: 'value',
    },
    page('Our refund window is 14 days.', 'The refund window is 30 days.'),
    page('Our refund window is 14 days.', 'The refund window is 30 days.', [
      'Back with money',
      'Out with friends',
    ]),
    page('- Booking fee: $4', '- Booking fee: $5'),
    page('Share of seats booked by phone: 40 %', 'Share of seats booked by phone: 45 %'),
    page('- Session timeout: 30 minutes', '- Session timeout: 1 hour'),
    page('- 99.5 % uptime', '- 99.9 % uptime'),
    page('The retention period is 30 days.', 'A retention period of 90 days is kept.'),
    page('The crew watches five training videos.', 'Crews get seven training videos.'),
    page('The piers need 40 ticket machines.', 'The budget pays 25 ticket machines.', [
      'Capability',
      'Budget',
    ]),
    page('- Seat hold time ≤ 5 minutes', '- Seat hold time ≤ 10 minutes'),
    {
      text: page(
        '| Metric | Baseline | Target |\n| --- | --- | --- |\n| No-shows | 12 % | 8 % |',
        '| Metric | Target |\n| --- | --- |\n| No-shows | 6 % |',
        ['Success metrics', 'Review'],
      ),
      phrase: '6 %',
    },
    {
      text: page(
        '| Feature | Phone line | Kiosk |\n| --- | --- | --- |\n| Seat choice | ✅ | ❌ |',
        '| Feature | Phone line | Kiosk |\n| --- | --- | --- |\n| Seat choice | ✅ | ✅ |',
      ),
      phrase: '✅',
      messageId: 'mark',
    },
    {
      text: page(
        '| Requirement | Priority |\n| --- | --- |\n| Refund a ticket by phone | P0 |',
        '| No. | Requirement | Priority |\n| --- | --- | --- |\n| 3 | Refund a ticket by phone | P2 |',
      ),
      phrase: 'P2',
      messageId: 'priority',
    },
    page(
      'Retention of 85 % at 6 months is our aim.',
      '- 65 % weekly callers, 45 % monthly retention at 6 months',
    ),
    page(
      '- Call pickup is 20 seconds',
      'Call pickup is 20 seconds.',
      undefined,
      '\n## Service\n\nCall pickup is 45 seconds.\n',
    ),
  ],
  passed: [
    // Sections of one kind have values of their own.
    page('- Landing fee: $40', '- Landing fee: $90', ['Winter plan', 'Summer plan']),
    // Two groups of people pay a price each.
    page(
      'Groups who tour the islands pay $149 per trip.',
      '**Commuters:** “Your boat, your seat. $32 per trip.”',
    ),
    page('There are no existing subscribers to move.', 'Does anyone ask existing subscribers?'),
    page('There are no fees.', 'The fees stay as they are.'),
    page('No existing tools print a seat.', 'Existing tools of the port print a sign.'),
    page('The line has no existing passes.', 'Any existing passes would be honoured.'),
    // The same value, written differently.
    page('- Session timeout: 60 minutes', '- Session timeout: 1 hour'),
    page('- Seat activation: 60 %', 'Once seat activation is at 60 percent, the second pier follows.'),
    // Ranges that contain each other, rounded figures.
    page('- Booking fee: $4-6', '- Booking fee: $5'),
    page('- Refund handling time: about 10 minutes', '- Refund handling time: 10.5 minutes'),
    // Phases, periods, segments, tiers, percentiles.
    page('- Phase 1 seat activation: 40 %', '- Phase 2 seat activation: 60 %'),
    page('- Seat activation: 40 %', '- Seat activation: 60 %', ['Phase 1', 'Phase 2']),
    page('Seat activation of 40 % by Q1 2027.', 'Seat activation of 60 % by Q3 2027.'),
    page('- Booking fee for the premium tier: $4', '- Booking fee for the basic tier: $2'),
    page('- Answer time (p50): 10 seconds', '- Answer time (p95): 40 seconds'),
    page('- Retention at 3 months: 60 %', '- Retention at 6 months: 45 %'),
    page('- Mobile seat activation: 30 %', '- Kiosk desktop seat activation: 50 %'),
    // From one value to another, comparisons, changes.
    page('Seat activation from 40 % to 60 %.', 'Seat activation is at 40 % today.'),
    page('Seat activation 40 % → 60 %', 'Seat activation: 40 %'),
    page('- Seat activation: 60 %', 'A seat activation of 45 % versus 60 % decides between the piers.'),
    page('Increase seat activation by 10 %.', '- Seat activation: 60 %'),
    // Baseline and target are two roles.
    page('- Seat activation today: 40 %', '- Seat activation: 60 %'),
    page('- Answer time ≥ 5 seconds', '- Answer time ≤ 20 seconds'),
    // Examples, questions, conditions, quotations, options.
    page('- Booking fee: $4', 'For example, a booking fee of $6 would pay the phone line.'),
    page('- Booking fee: $4', 'Should the booking fee be $6?'),
    page('- Booking fee: $4', 'If the booking fee is $6, the council has to agree.'),
    page('- Booking fee: $4', '> “A booking fee of $6 is what the other line takes.”'),
    page('- Booking fee: $4', '- Booking fee: $6', ['Goals', 'Alternatives considered']),
    page('- Booking fee: $4', '- Booking fee: [$6]'),
    // A series, and words that many things have.
    page(
      '- Seat activation: 40 %',
      '- Seat activation: 50 %',
      undefined,
      '\n## Review\n\n- Seat activation: 60 %\n',
    ),
    page('- Duration: 2 weeks', '- Duration: 3 weeks'),
    page('- Effort: 4 days', '- Effort: 9 days', ['Phone line', 'Kiosk']),
    page('The price is $4.', 'The price is $9.'),
    // Parts and bounds are no counts; one noun alone does not say which things.
    page('We trained three of the crew members.', 'Another two crew members follow.'),
    page('There are four piers.', 'There are six piers.'),
    // Different columns, different tables of one section, the same marks.
    page(
      '| Feature | Phone line |\n| --- | --- |\n| Seat choice | ✅ |',
      '| Feature | Kiosk |\n| --- | --- |\n| Seat choice | ❌ |',
    ),
    page(
      '| Feature | Phone line |\n| --- | --- |\n| Seat choice | ✅ |',
      '| Feature | Phone line |\n| --- | --- |\n| Seat choice | yes |',
    ),
    page(
      '| Requirement | Priority |\n| --- | --- |\n| Refunds | P0 |',
      '| Requirement | Priority |\n| --- | --- |\n| Refunds | P2 |',
    ),
    page('- Call pickup: 20 seconds\n- Call pickup: 40 seconds', 'Nothing else is measured.'),
  ],
})
