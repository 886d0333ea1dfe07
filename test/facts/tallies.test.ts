import { partsAndWhole } from '../../rules/consistency/partsAndWhole'
import { ruleTester } from '../support/ruleTester'

const page = (body: string): string =>
  `# Bus stop screens\n\nPassengers stand in the rain and do not know whether the bus is late or gone. This page is about a screen at each stop.\n\n${body}\n`

const TASKS = '- [x] Poles\n- [x] Power\n- [x] Screens\n- [ ] Texts\n- [ ] Training'
const winners = (...names: readonly string[]): string =>
  ['| Question | Ours | Paper | Winner |', '| --- | --- | --- | --- |']
    .concat(names.map((name, index) => `| ${QUESTIONS[index] ?? 'More'} | yes | no | ${name} |`))
    .join('\n')
const QUESTIONS = ['Is it late', 'Can one read it', 'Does it break', 'What it costs', 'At night']
const FIVE = winners('Screen', 'Screen', 'Paper', 'Paper', 'Screen')

ruleTester(partsAndWhole, {
  flagged: [
    // A count of ticks.
    {
      text: page(`## Stage one (4/5 done)\n\n${TASKS}`),
      messageId: 'tally',
      phrase: '## Stage one (4/5 done)',
    },
    page(`## Stage one (4/5)\n\n${TASKS}`),
    page(`## Stage one [2/5]\n\n${TASKS}`),
    page(`## Stage one: 5 of 5 complete\n\n${TASKS}`),
    { text: page(`## Stage one\n\n4 of 5 tasks are done.\n\n${TASKS}`), phrase: '4 of 5 tasks are done.' },
    page(`## Stage one\n\n**Progress:** 2 out of 5 steps finished\n\n${TASKS}`),
    page(`## Stage one\n\n- Progress: 1/5 shipped\n\n${TASKS}`),
    page(
      '## Stage one (1/4 done)\n\n### Poles\n\n- [x] Holes\n- [x] Concrete\n\n### Power\n\n- [x] Cable\n- [ ] Box',
    ),
    page(`## Acceptance\n\n${TASKS}\n\n5/5 criteria completed`),
    // A count of winners.
    {
      text: page(`## Comparison\n\n${FIVE}\n\n**Score: Screen 4, Paper 2**`),
      messageId: 'tally',
      phrase: '**Score: Screen 4, Paper 2**',
    },
    page(`## Comparison\n\n${FIVE}\n\nTally: screen 4, paper 1`),
    page(`## Comparison\n\n${FIVE}\n\nScore: Screen 3, Paper 2, ties 1`),
    page(
      `## Comparison\n\n${winners('🏆 Screen', '🏆 Screen (larger)', 'Tie', 'Paper')}\n\nResult: Screen 2, Paper 2, draws 0`,
    ),
    page(`## Comparison\n\n${FIVE}\n\n- Total: Screen – 2 wins; Paper – 3 wins`),
    page(`## Comparison\n\n${winners('Ours', 'Ours', 'Theirs')}\n\nFinal score: ours: 3 | theirs: 1`),
    page(`## Comparison\n\n${FIVE.replace('Winner', 'Better')}\n\nScore: Screen 1, Paper 2`),
  ],
  passed: [
    page(`## Stage one (3/5 done)\n\n${TASKS}`),
    page(`## Stage one (3/5)\n\n${TASKS}`),
    page(`## Stage one\n\n3 of 5 tasks are done.\n\n${TASKS}`),
    // Other tasks than those of the list, or none.
    page(`## Stage one (4/6 done)\n\n${TASKS}`),
    page('## Stage one (4/5 done)\n\n- Poles\n- Power\n- Screens\n- Texts\n- Training'),
    page(`## Stage one (4/5 done)\n\nSee the board.\n\n## Stage two\n\n${TASKS}`),
    page(`## Stage one\n\nFour of five tasks matter most.\n\n${TASKS}`),
    page(`## Opened on 4/5\n\n${TASKS}`),
    page(`## Stage one\n\n4 of 5 drivers like it.\n\n${TASKS}`),
    page(`## Stage one (4/5 stars)\n\n${TASKS}`),
    `---\nprogress: 4/5 done\n---\n\n${page(TASKS)}`,
    page(`## Comparison\n\n${FIVE}\n\n**Score: Screen 3, Paper 2**`),
    page(`## Comparison\n\n${FIVE}\n\nScore: screen 3, paper 2.`),
    page(`## Comparison\n\n${winners('Screen', 'Tie', 'Draw')}\n\nScore: Screen 1, ties 2`),
    // Points, sentences, other columns, cells with two names, other sections.
    page(`## Comparison\n\n${FIVE}\n\nScore: Screen 42, Paper 17`),
    page(`## Comparison\n\n${FIVE}\n\nScore: Screen 4 of 5`),
    page(`## Comparison\n\n${FIVE}\n\nWe think the screen wins 4 of them, paper 2.`),
    page(`## Comparison\n\n${FIVE.replace('Winner', 'Seen by')}\n\nScore: Screen 4, Paper 2`),
    page(`## Comparison\n\n${winners('Screen', 'Screen / Paper', 'Paper')}\n\nScore: Screen 2, Paper 2`),
    page(`## Comparison\n\n${winners('Screen', '', 'Paper')}\n\nScore: Screen 2, Paper 2`),
    page(`## Comparison\n\n${FIVE}\n\n## Survey\n\nScore: Screen 4, Paper 2`),
    page(`## Comparison\n\nScore: Screen 4, Paper 2\n\n${FIVE}`),
    page(`## Comparison\n\n${FIVE}\n\nScore: Screen 3`),
  ],
})

const STAGE = '## Stage one: Poles\n\n- [x] Holes\n- [ ] Concrete\n- [ ] Paint'
const table = (status: string, name = 'Stage one'): string =>
  `## Overview\n\n| Part | Status |\n| --- | --- |\n| ${name} | ${status} |`

// What is done in one place and has open tasks in another.
ruleTester(partsAndWhole, {
  flagged: [
    { text: page(`${table('Done')}\n\n${STAGE}`), messageId: 'done', phrase: 'Stage one' },
    page(`${STAGE}\n\n${table('✅')}`),
    page(`## Overview\n\n- Stage one: shipped\n- Stage two: planned\n\n${STAGE}`),
    page(`## Overview\n\n- [x] Bus stop poles\n\n## Bus stop poles\n\n- [ ] Paint`),
    page(`${table('Live', 'Night mode')}\n\n## Parts\n\n### Night mode (June)\n\n- [ ] Dim at ten`),
    page(`${table('Done')}\n\n## Stage one\n\n### Poles\n\n- [ ] Paint`),
  ],
  passed: [
    page(`${table('In progress')}\n\n${STAGE}`),
    page(`${table('Done')}\n\n${STAGE.replaceAll('[ ]', '[x]')}`),
    page(`${table('Done')}\n\n${STAGE.replace('one', 'two')}`),
    page(`${table('Done')}\n\n## Stage one\n\n### Follow-ups\n\n- [ ] Paint`),
    page(`${table('Done')}\n\n## Stage one\n\n- Holes\n- Concrete`),
    page('## Stage one\n\n- Stage one: done\n\n### Tasks\n\n- [ ] Paint'),
    page(`${table('Done', 'Poles')}\n\n## Poles\n\n- [ ] Paint`),
  ],
})
