import { deadReference } from '../../../rules/evidence/deadReference'
import { ruleTester } from '../../support/ruleTester'

const NOTE = ' [to follow: where it can be found, who adds it, by when]'

ruleTester(deadReference, {
  flagged: [
    {
      text: 'Interviews confirm it ([notes](research/may.md)).',
      targets: { 'research/may.md': 'missing' },
      messageId: 'missing',
      phrase: 'notes',
      afterFix: `Interviews confirm it ([notes](research/may.md)${NOTE}).`,
    },
    {
      text: 'See the [tally](data/tally.csv).',
      targets: { 'data/tally.csv': 'empty' },
      messageId: 'empty',
    },
    { text: 'As [shown](../strategy/market.md) there.', targets: { '../strategy/market.md': 'missing' } },
    { text: 'The [second part](#the-second-part) tells more.', messageId: 'missing' },
    { text: 'The rota is late on most days.[^rota]', messageId: 'missing' },
    { text: 'The counts are shown in Appendix C.', messageId: 'missing' },
    { text: 'Source: TBD', messageId: 'unnamed' },
    { text: 'The tide table is off by an hour (source: [add link]).', messageId: 'unnamed' },
    { text: '![Queue by hour](img/queue.png)', targets: { 'img/queue.png': 'missing' } },
    { text: '- Depot survey: [sheet](survey.xlsx)', targets: { 'survey.xlsx': 'missing' } },
    {
      text: '| Claim | Where |\n| --- | --- |\n| Vans leave late | [log](log.md) |',
      targets: { 'log.md': 'missing' },
    },
  ],
  passed: [
    { text: 'Interviews confirm it ([notes](research/may.md)).', targets: { 'research/may.md': 'found' } },
    'A [page on the web](https://example.org/a) is not opened.',
    'A [file nobody looked up](unknown/file.md) is not judged.',
    'Write to [the desk](mailto:desk@example.org).',
    {
      text: '# Depots\n\nSee [the costs](#what-it-costs).\n\n## What it costs\n\nTwo weeks of work.',
      document: true,
    },
    {
      text: '# Depots\n\nThe rota is late.[^1]\n\n[^1]: Rota export of March, kept by the shift lead.',
      document: true,
    },
    {
      text: '# Depots\n\nThe counts are shown in Appendix C.\n\n## Appendix C\n\nVans by hour.',
      document: true,
    },
    '`[notes](research/may.md)` is how a link is written.',
    'Source: rota export of March.',
    'Data from the till of the north gate.',
    {
      text: '![Queue by hour](img/queue.png) stands here.',
      targets: { 'img/queue.png': 'missing' },
      options: { images: false },
    },
    { text: '![Queue by hour](img/queue.png)', targets: { 'img/queue.png': 'found' } },
    'In Table 3 of the annual report the numbers differ.',
    'The source of the river is a spring.',
    'The [first heading](#route-planning-for-depots) is above.',
    'Ask the archive for the paper copy.',
    'See page 12 of the printed handbook.',
    'The [search](/search?q=van) opens a list.',
    'Numbers in brackets [1] follow the list.',
    'An array is written a[0].',
    'The [rota][r] hangs in the hall.\n\n[r]: https://example.org/rota',
  ],
})
