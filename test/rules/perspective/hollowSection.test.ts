import { hollowSection } from '../../../rules/perspective/hollowSection'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Lockers at the station'
const OPENING = [
  'Commuters who cycle to the station carry a helmet and wet clothes into the office. Forty of the sixty we asked in November would leave them at the station.',
]
const after = (text: string): string =>
  smallDocument('prd', TITLE, [...OPENING, text, '## Launch\n\nTwenty lockers open on platform 3 in May.'])

ruleTester(hollowSection, {
  flagged: [
    ...withEach('prd', TITLE, OPENING, [
      '## Market',
      '## Risks\n\nTBD',
      '## Target users\n\n[Describe the users]',
      '## Competitive landscape\n\nThere are several competitors in this large and growing market.',
      '## Goals\n\n- Improve the user experience\n- Increase engagement',
      '## Business value\n\nThis brings significant value to the company.',
      '## Success metrics\n\nTo be defined.',
      '## Market\n\nN/A',
      '## Evidence\n\nNone yet.',
      '## Assumptions\n\nComing soon',
      '## Dependencies\n\n### Teams\n\n### Vendors',
      '## Alternatives considered\n\n<!-- fill in later -->',
      '## Solution\n\n…',
      '## Target users\n\nWho are they? What do they need?',
      '## Problem\n\nUsers want a better experience.',
      '## Scope\n\n---',
      '## Strategy\n\nWe leverage our core capabilities to deliver innovative solutions to our customers.',
    ]),
    {
      text: after('## Market'),
      messageId: 'empty',
      phrase: '## Market',
      afterFix: after(
        '## Market\n\n- [what people use instead, doing nothing included]\n- [what is changing]\n- [why this one]',
      ),
    },
    { text: after('## Risks\n\nTODO'), messageId: 'placeholder' },
    {
      text: after('## Goals\n\n- Be the best platform for users'),
      messageId: 'generic',
      phrase: '## Goals',
    },
    {
      text: after('## Goals\n\nBetter lockers for cyclists.'),
      options: { genericShare: 0.3 },
      messageId: 'generic',
    },
    { text: smallDocument('strategy', TITLE, [...OPENING, '## Market']), type: 'strategy' },
    // What is written at the end waits for it; words that fit anywhere are a matter of taste.
    { text: after('## Risks\n\nTo be defined.'), milder: 0 },
    { text: after('## Launch announcement\n\nTBD'), milder: 2 },
    { text: after('## Launch date\n\nTBD'), milder: 0 },
    { text: after('## Goals\n\n- Become the best platform for users'), milder: 1 },
    {
      text: smallDocument('prd', TITLE, ['This is a hobby project.', ...OPENING, '## Risks\n\nTBD']),
      milder: 1,
    },
  ],
  passed: [
    ...withEach('prd', TITLE, OPENING, [
      '## Market\n\nNot applicable: the lockers stand on our own platform, and nobody else may rent there.',
      '## Risks\n\nIf the fire brigade refuses platform 3, we have no second place with a camera.',
      '## Target users\n\n- Commuters with a folding bicycle\n- Night porters',
      '## Goals\n\n- 12 of 20 lockers taken by June',
      '## Decision\n\nApproved by the station manager.',
      '## Flow\n\n![How a locker opens](locker.png)',
      '## Solution\n\n```mermaid\nflowchart LR\n  A --> B\n```',
      '## Metrics\n\n| Measure | Today | Target |\n| --- | --- | --- |\n| Lockers taken | 0 | 12 |',
      '## Evidence\n\nSee the [counts of November](counts.md).',
      '## Dependencies\n\nNone',
      '## Open questions\n\nNone',
      '## Open questions\n\nWho cleans the lockers on Sundays?',
      '## Risks\n\n### Fire\n\nThe brigade has to agree to metal doors on platform 3 before March.\n\n### Theft\n\nOne camera covers eight doors only.',
      '## References',
      '## Glossary',
      '## Stakeholders\n\nStation manager',
      '## Alternatives considered\n\nHooks instead of doors: cheaper, but wet.',
      '## Competitors\n\nOnly Stationbox rents lockers on platforms.',
      '**Goals**\n\nBetter lockers.',
      '## Is any personal data stored about the people who rent\n\nNo',
      '## Are there risks?\n\nAny with children?\n\nn/a',
      '## What it takes\n\nTwo carpenters.',
    ]),
    { text: smallDocument('vision', TITLE, [...OPENING, '## Market']), type: 'vision' },
    { text: after('## Goals\n\nBetter lockers for cyclists.') },
  ],
})
