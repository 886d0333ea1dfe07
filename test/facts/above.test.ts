import { partsAndWhole } from '../../rules/consistency/partsAndWhole'
import { ruleTester } from '../support/ruleTester'

const page = (body: string): string =>
  `# School garden: beds for each class\n\nClasses share one bed and pull out each other's radishes. This page is about a bed for every class.\n\n## Acceptance\n\n${body}\n`

const tasks = (marks: string): string =>
  Array.from(marks)
    .map((mark, index) => `- [${mark}] ${['Fence', 'Water', 'Soil', 'Signs', 'Shed'][index] ?? 'Tools'}`)
    .join('\n')
const DONE = tasks('xxxxx')
const OPEN = tasks('     ')
const MIXED = tasks('xxx  ')
const flagged = (text: string): { text: string; messageId: string } => ({ text, messageId: 'above' })

ruleTester(partsAndWhole, {
  flagged: [
    {
      ...flagged(page(`${MIXED}\n\nAll of the above are done.`)),
      phrase: 'All of the above are done',
    },
    ...[
      page(`${MIXED}\n\nAll the above have been met.`),
      page(`${MIXED}\n\nEverything above is in place.`),
      page(`${MIXED}\n\nAll items above are complete.`),
      page(`${MIXED}\n\nAll of the criteria above were met in May.`),
      page(`${MIXED}\n\nIt is May. All the items listed above are finished.`),
      page(`${DONE}\n\nMost of the above are done.`),
      page(`${DONE}\n\n(Most of the above were satisfied in May.)`),
      page(`${tasks('x    ')}\n\nMost of the above are done.`),
      page(`${DONE}\n\nSome of the above are still open.`),
      page(`${DONE}\n\nNone of the above is done.`),
      page(`${MIXED}\n\nNothing above has been implemented.`),
      page(`${MIXED}\n\nAll of the above is still missing.`),
      page(`${MIXED}\n\nNone of the tasks above are open.`),
      page(`${tasks('xxxx ')}\n\nMost of the above are outstanding.`),
      page(`${MIXED}\n\n- All of the above are done.`).replace('\n\n- All', '\n\nNote:\n\n> Soil\n\nAll'),
      page(`${MIXED}\n\nAlmost all of the above are open.`),
    ].map(flagged),
  ],
  passed: [
    page(`${DONE}\n\nAll of the above are done.`),
    page(`${MIXED}\n\nMost of the above are done.`),
    page(`${MIXED}\n\nSome of the above are still open.`),
    page(`${MIXED}\n\nSome of the above are done.`),
    page(`${OPEN}\n\nNone of the above is done.`),
    page(`${OPEN}\n\nAll of the above is still open.`),
    page(`${DONE}\n\nNone of the above is missing.`),
    // A list without ticks, or with ticks for a part of it.
    page('- Fence\n- Water\n- Soil\n\nAll of the above are done.'),
    page('- [x] Fence\n- Water\n- [ ] Soil\n- [ ] Signs\n\nAll of the above are done.'),
    page('- [x] Fence\n- [ ] Water\n\nAll of the above are done.'),
    page('All of the above are done.'),
    // Another section, another list.
    page(`${MIXED}\n\n## Report\n\nAll of the above are done.`),
    page(`${MIXED}\n\n- Seeds\n- Spades\n\nAll of the above are done.`),
    page(`All of the above are done.\n\n${MIXED}`),
    // Said of what will be, or of something else.
    page(`${MIXED}\n\nAll of the above will be done in May.`),
    page(`${MIXED}\n\nAll of the above are done when the bell rings.`),
    page(`${MIXED}\n\nWe open once all of the above are done.`),
    page(`${MIXED}\n\nAll classes are done.`),
    page(`${MIXED}\n\nAll of the above are good ideas.`),
    page(`${MIXED}\n\nNot all of the above are done.`),
  ],
})
