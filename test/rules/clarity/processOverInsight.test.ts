import { processOverInsight } from '../../../rules/clarity/processOverInsight'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const TITLE = 'Museum shop 2027'
const PROCESS = [
  'The steering committee holds its meeting on the first Tuesday, and the working group prepares the agenda.',
  'A weekly sync of buyers, curators and the till takes place on Monday; the facilitator writes the minutes.',
  'Status reports follow the template of the house and are handed in on Thursday before noon.',
  'Sign-off by the director, the treasurer and the friends of the museum closes each quarter.',
  'The RACI lists buyers as responsible, the director as accountable and the curators as consulted.',
  'A kickoff opens every season, a retrospective closes it, and both follow the checklist of the house.',
  'Approvals above €500 pass the review board, which meets after the planning cycle of the house.',
]
const LEARNED = [
  'In interviews with 31 visitors 19 said that they came for the shop alone, because entry costs too much for a short visit.',
  'Of 2,140 receipts in March 70% held one postcard; visitors buy small because they travel with hand luggage.',
  'We do not know whether schools would order by catalogue; no evidence so far, and it is unclear who pays.',
  'Visitors leave without buying because the queue at the till is longer than the patience of a child.',
  'A survey of 212 members in May found that 140 would pay for a calendar with their own picture.',
]
const options = { minWords: 60 }
const document = (
  blocks: readonly string[],
  title = TITLE,
  type: Parameters<typeof smallDocument>[0] = 'strategy',
): string => smallDocument(type, title, blocks)
const without = (index: number): readonly string[] => PROCESS.filter((_, at) => at !== index)

ruleTester(processOverInsight, {
  flagged: [
    {
      text: document(PROCESS),
      options,
      messageId: 'process',
      phrase: `# ${TITLE}`,
      afterFix:
        document(PROCESS).trimEnd() +
        '\n\n## What we learned\n\n- [What we learned]\n- [What surprised us]\n- [What we still do not know]\n',
    },
    ...PROCESS.map((_, index) => ({ text: document(without(index)), options })),
    { text: document(PROCESS, TITLE, 'roadmap'), options },
    { text: document(PROCESS, TITLE, 'prd'), options },
    { text: document([...PROCESS, 'What have we learned?']), options },
    { text: document([...PROCESS, '<!-- visitors come for the shop alone -->']), options },
    { text: document([...PROCESS, '[What we learned]']), options },
    { text: document([...PROCESS, 'The shop sells cards.']), options },
  ],
  passed: [
    { text: document([...PROCESS, ...LEARNED]), options },
    { text: document([...PROCESS.slice(0, 4), ...LEARNED]), options },
    { text: document([...PROCESS.slice(0, 3), ...LEARNED.slice(0, 2)]), options },
    { text: document(LEARNED), options },
    { text: document(['The shop sells cards. '.repeat(30).trim()]), options },
    { text: document(PROCESS) },
    { text: document(PROCESS), options: { minWords: 60, processShare: 1 } },
    { text: document(PROCESS), options: { minWords: 60, insightShare: 0 } },
    { text: document(PROCESS, 'Handbook of the museum shop'), options },
    { text: document(PROCESS, 'Ways of working'), options },
    { text: document(PROCESS, 'Operating model 2027'), options },
    { text: document(PROCESS, 'Launch plan of the shop'), options },
    { text: document(PROCESS, 'Governance'), options },
    { text: document(PROCESS, TITLE, 'vision'), options },
    { text: document(PROCESS, TITLE, 'launch'), options },
    { text: document(PROCESS, TITLE, 'rfc'), options },
    { text: document(PROCESS, TITLE, 'experiment'), options },
  ],
})
