import { noDiagnosis } from '../../../rules/strategy/noDiagnosis'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const TITLE = 'Strategy of the village cinema'
const PILLARS = [
  '## Pillars',
  '- Films for families on Sundays\n- A bar that opens at six\n- Talks with directors',
]
const PROGRAMME = ['## Programme', 'Three films a week, and one in its own language. '.repeat(9).trim()]
const HOPE = 'By 2028 the cinema is the place where the valley spends its evenings.'
const LOSS = 'Seats stay empty because the last bus leaves before the film ends, and we lose the young.'
const strategy = (...blocks: readonly string[]): string =>
  smallDocument('strategy', TITLE, [...blocks, ...PILLARS, ...PROGRAMME])
const LONG = Array.from({ length: 12 }, () => PROGRAMME[1] ?? '')
const titled = (title: string): string => smallDocument('strategy', title, [HOPE, ...PILLARS])
const NO_ROOM =
  'The last bus leaves at nine. The film ends at ten. Those who live up the valley go home by car or stay at home. The hall has ninety seats, and on most evenings a third of them is taken. Rent rises in May. Young people move away, the school closes next summer, and the baker who sold our tickets has found no successor.'

ruleTester(noDiagnosis, {
  flagged: [
    {
      text: strategy(HOPE),
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        strategy(HOPE).trimEnd() +
        '\n\n## What is in the way\n\n[The challenge: one sentence]. [It persists because: the cause]. [Evidence: what we saw]. [If we did nothing: what would happen].\n',
    },
    strategy('We become the leading cinema of the valley.'),
    strategy(HOPE, 'What is in the way?'),
    strategy(HOPE, '[The challenge: one sentence]'),
    strategy(HOPE, '<!-- seats stay empty because the last bus leaves at nine -->'),
    strategy('## Goals', '- Fewer empty seats, because empty seats cost money we do not have.'),
    strategy('## Features', '- The till must not fail because of a broken line.'),
    strategy(HOPE, `> “${LOSS}”`),
    strategy('## Problem'),
    strategy('## Challenges', 'Empty seats.'),
    strategy('## Opportunity', 'A hall with ninety seats and a good screen.'),
    smallDocument('strategy', TITLE, [HOPE, ...PILLARS, ...PROGRAMME, ...PROGRAMME, LOSS]),
    titled('Strategy of the cinema'),
    // What one is up against stands under a heading of its own.
    { text: strategy(HOPE, '## Threats', NO_ROOM), milder: 1 as const },
    { text: strategy(HOPE, '## Threats', 'Rain.'), milder: 0 as const },
    // By which nobody is bound, or which nobody has to live with.
    { text: strategy(HOPE, 'Popcorn stays.'), milder: 0 as const },
    { text: strategy(HOPE, ...LONG), milder: 1 as const },
    { text: strategy(HOPE, ...LONG, 'The yearly budget is €40,000.'), milder: 0 as const },
    { text: strategy(HOPE, ...LONG, 'Support tickets name the heating.'), milder: 0 as const },
    strategy(HOPE, 'Disconnected speakers hang across the hall.'),
    strategy(HOPE, '## Features', '- Scattered seats across the hall are sold as one row of the plan.'),
  ].map((example) => (typeof example === 'string' ? { text: example } : example)),
  passed: [
    strategy(LOSS),
    strategy('We win evenings and lose Sundays, because families do not find a film before six.'),
    strategy('Growth has stalled since families struggle to get home after nine.'),
    strategy('The root cause of our decline is a bus that leaves too early for the evening film.'),
    strategy('Expensive rent forces us to sell popcorn; without it we lose the hall.'),
    strategy(
      'Nobody plans an evening here, so people stay at home: the last bus leaves at nine and prevents the late film.',
    ),
    strategy('Tickets, seats and films are scattered across four systems that do not know each other.'),
    strategy(
      'Today the programme is fragmented across posters, the page of the village and three mailing lists of volunteers.',
    ),
    strategy('## Diagnosis', LOSS),
    strategy('## Challenge', NO_ROOM),
    strategy('## The situation', NO_ROOM),
    strategy('## What is holding us back', NO_ROOM),
    strategy(HOPE, 'It serves the [company strategy](company-strategy.md).'),
    strategy(HOPE, 'The [problem statement](problem.md) stands on its own page.'),
    smallDocument('strategy', TITLE, [HOPE, ...PILLARS], ['parent: cinema-strategy.md']),
    smallDocument('strategy', TITLE, [HOPE, ...PILLARS], ['inherits: cinema-strategy.md']),
    titled('Analysis of other cinemas'),
    titled('Comparison of ticket machines'),
    titled('Accessibility strategy'),
    titled('Testing strategy of the box office'),
    smallDocument('strategy', 'Strategy', [
      'This page describes the strategy behind our seating algorithm.',
      HOPE,
      ...PILLARS,
    ]),
    smallDocument('vision', TITLE, [HOPE, ...PILLARS]),
    smallDocument('prd', TITLE, [HOPE, ...PILLARS]),
    smallDocument('roadmap', TITLE, [HOPE, ...PILLARS]),
    smallDocument('one-pager', TITLE, [HOPE, ...PILLARS]),
  ],
})
