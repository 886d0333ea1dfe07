import { outputAsOutcome } from '../../../rules/metrics/outputAsOutcome'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const TITLE = 'Check-in for the ferry'
const under = (heading: string, ...items: readonly string[]): string =>
  smallDocument('prd', TITLE, [
    'Drivers wait on the quay with the engine running until a clerk has typed the number plate.',
    `## ${heading}`,
    items.map((item) => `- ${item}`).join('\n'),
  ])
const DELIVERIES = [
  'Launch the check-in app.',
  'Ship the new kiosk.',
  'Complete the move of the old bookings.',
]

ruleTester(outputAsOutcome, {
  flagged: [
    under(
      'Success metrics',
      'Check-in app released in May',
      'New kiosk live in all harbours',
      'Timetable rolled out to nine piers',
    ),
    {
      text: under('Goals', ...DELIVERIES),
      messageId: 'delivery',
      phrase: '## Goals',
      afterFix: `${under('Goals', ...DELIVERIES).trimEnd()}\n\n[So that: who does what differently, seen in which signal, by when]\n`,
    },
    under('Objectives', ...DELIVERIES),
    under(
      'Success looks like',
      'The kiosk is in production.',
      'All four lists migrated',
      'Price list published',
    ),
    under('Success criteria', ...DELIVERIES),
    under('Key results', 'KR1: Launch the app.', 'KR2: Ship the kiosk.', 'KR3: Roll out to both harbours.'),
    under(
      'Success metrics',
      'All kiosks are delivered.',
      'The app is live.',
      'The old bookings are migrated.',
      'Ship the printer driver.',
      'Ship the sign.',
    ),
    under(
      'OKRs',
      'O1: Build the kiosk.',
      'Integrate the number plate camera.',
      'Publish the timetable feed.',
    ),
    under('Goals', ...DELIVERIES, 'Drivers wait less.'),
    under('Goals', '**Launch** the app.', '**Ship** the kiosk.', '**Migrate** the bookings.'),
    under('Goals', 'Implement plate reading.', 'Deploy cameras on both quays.', 'Set up the control room.'),
    under('Goals', ...DELIVERIES, '[So that: who does what differently]'),
    { text: under('Goals', 'Launch the app.', 'Ship the kiosk.'), options: { minItems: 2 } },
  ],
  passed: [
    under(
      'Success metrics',
      'Tickets delivered on time',
      'Drivers let on board in order',
      'Seats sold by noon',
    ),
    under(
      'Goals',
      'Launch the app so that drivers stop queueing at the hut.',
      'Ship the kiosk to cut waiting to four minutes.',
      'Drivers wait less.',
    ),
    under('Goals', 'Launch the app.', 'Drivers wait four minutes at most.', 'Clerks type no number plates.'),
    under('Goals', 'Launch the app.', 'Ship the kiosk.'),
    under(
      'Goals',
      'Complete the move, which lets clerks look up old bookings.',
      'Ship the kiosk, measured by minutes on the quay.',
      'Launch the app, which unblocks the winter timetable.',
    ),
    under('Milestones', ...DELIVERIES),
    under('Release goals for phase 1', ...DELIVERIES),
    under('Timeline', ...DELIVERIES),
    under('Compliance goals', ...DELIVERIES),
    under('Launch checklist', ...DELIVERIES),
    under('Non-goals', ...DELIVERIES),
    under('Requirements', ...DELIVERIES),
    under('Target users', ...DELIVERIES),
    under('Migration goals', ...DELIVERIES),
    under('Goals', '[Launch the app]', '[Ship the kiosk]', '[Complete the move]'),
    under('Goals', 'Launch the app by when?', 'Ship the kiosk where?', 'Complete which move?'),
    under('Goals', 'Increase cars loaded per hour by 10%.', 'Halve the queue.', 'Launch the app.'),
    under('Goals', 'Launch the app with 60% of drivers using it.', 'Ship the kiosk.', 'Drivers wait less.'),
    smallDocument('prd', TITLE, ['## Goals', 'Launch the app. Ship the kiosk. Complete the move.']),
    smallDocument('prd', TITLE, ['## Goals', 'Drivers wait less.']),
    { text: under('Goals', ...DELIVERIES), options: { minItems: 4 } },
    { text: under('Goals', ...DELIVERIES, 'Drivers wait less.'), options: { share: 0.9 } },
    {
      text: smallDocument('vision', TITLE, ['## Goals', '- Launch.', '- Ship.', '- Build.']),
      type: 'vision',
    },
    {
      text: smallDocument('rfc', TITLE, ['## Goals', '- Launch it.', '- Ship it.', '- Build it.']),
      type: 'rfc',
    },
    {
      text: smallDocument('experiment', TITLE, ['## Goals', '- Launch it.', '- Ship it.', '- Build it.']),
      type: 'experiment',
    },
  ],
})
