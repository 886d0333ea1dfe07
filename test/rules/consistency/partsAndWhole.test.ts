import { partsAndWhole } from '../../../rules/consistency/partsAndWhole'
import { ruleTester } from '../../support/ruleTester'

const shares = (header: string, ...values: readonly string[]): string =>
  [
    `| Team | ${header} |`,
    '| --- | --- |',
    ...values.map((value, index) => `| Team ${'ABCDEF'.charAt(index)} | ${value} |`),
  ].join('\n')

const page = (body: string): string =>
  `# Library lending\n\nReaders wait for books that stand on a shelf in another branch. This page is about how we move them and what that takes from us.\n\n${body}\n`

ruleTester(partsAndWhole, {
  flagged: [
    'Transfers follow three rules:\n\n1. The reader asks.\n2. The van brings it.\n\nNothing else counts.\n\n1. One more list',
    page('## Roles (3 desk roles)\n\n- Clerk\n- Porter\n'),
    {
      text: 'Branches ask for three things:\n\n- A van twice a week\n- A list of open requests\n- A label printer\n- A shelf for arrivals',
      messageId: 'count',
      phrase: 'Branches ask for three things:',
    },
    'We considered four sources:\n\n- Loan records\n- Van logs\n- Interviews at the desk',
    // What comes second may be counted or left out; neither comes to what is announced here.
    'Six roles take part:\n\n- Clerk\n- Driver\n- Reader\n- Porter\n- Printer\n- Librarian\n- Guard\n- (optional) Student',
    'We considered two sources:\n\n- Loan records\n- Van logs\n- (a thick one) Interviews at the desk',
    'There are two main reasons:\n\n1. The van is full.\n2. The list is late.\n3. Nobody reads the list.',
    'Five rules hold at the desk:\n\n- One\n- Two\n- Three\n- Four',
    'Three roles take part in a transfer:\n\n| Role | Task |\n| --- | --- |\n| Clerk | Packs |\n| Driver | Drives |',
    {
      text: page('## Request states (6 request states)\n\n- Open\n- Packed\n- Moving\n- Arrived\n'),
      messageId: 'count',
      phrase: '## Request states (6 request states)',
    },
    page(
      '## The three pillars\n\n### Vans\n\nVans drive.\n\n### Labels\n\nLabels stick.\n\n### Lists\n\nLists tell.\n\n### Shelves\n\nShelves hold.\n',
    ),
    { text: shares('Share of the budget', '40 %', '30 %', '20 %'), messageId: 'shares' },
    { text: shares('Allocation (%)', '50', '40', '30') },
    { text: '- Vans: 50 %\n- Labels: 30 %\n- Lists: 10 %', section: 'Budget split' },
    { text: 'The time breakdown of a transfer:\n\n- Packing 45 %\n- Driving 45 %\n- Shelving 25 %' },
    {
      text: '| Item | Cost |\n| --- | --- |\n| Van | $1,200 |\n| Printer | $300 |\n| **Total** | $1,800 |',
      messageId: 'total',
      phrase: '$1,800',
    },
    '| Phase | Days |\n| --- | --- |\n| Build | 12 days |\n| Pilot | 20 days |\n| Total | 30 days |',
    {
      text: page('## ✅ Stage one\n\n- [x] Labels\n- [ ] Lists in every branch\n- [ ] Van rota\n'),
      messageId: 'done',
      phrase: '## ✅ Stage one',
    },
    page('## Stage one (completed)\n\n### Desk\n\n- [ ] Training of the clerks\n'),
  ],
  passed: [
    // What follows is made of them, and a number at the end of a list counts nothing below it.
    'The desk takes two lists and makes a plan: vans, shelves, labels.',
    'Old records, quiet halls, 4 readers:\n\n- Monday\n- Tuesday\n- Friday',
    // A text between two items of a list, and a number of those whom a phase is after.
    'The desk has two duties:\n\n1. Lending\n\nReaders bring a card and leave with books.\n\n2. Returns\n\nBooks go to the trolley.',
    page('## First branches (3 schools)\n\n- Ask four of them\n- Bring the van\n- Count\n- Report\n'),
    'The two main reasons are:\n\n- The van is full.\n- The list is late.\n- (second order) Nobody reads the list.',
    'Three steps follow:\n\n1. Pack\n2. Drive\n3. (optional) Weigh',
    'Two steps follow:\n\n1. Pack\n2. Drive\n3. (nice to have) Weigh',
    'Branches ask for three things:\n\n- A van twice a week\n- A list of open requests\n- A label printer',
    'We considered four sources:\n\n- Loan records\n- Van logs\n  - of the large van\n  - of the small van\n- Interviews\n- Letters',
    'There are two ways to ask:\n\n- At the desk.\n\n  The clerk writes it down.\n\n- By phone.\n\n  Nobody writes it down.',
    // A number of something else than the items.
    'The 16 branches are served in rounds:\n\n- North\n- South\n- East',
    'We drive for three hours:\n\n- North\n- South',
    'Transfers take at least three steps:\n\n- Pack\n- Drive',
    'The first two reasons are:\n\n- Vans\n- Lists\n- Labels',
    'About four sources, for example:\n\n- Loan records\n- Van logs\n- Letters',
    'We go from five lists to three lists:\n\n- Requests\n- Arrivals',
    'Section 4 rules:\n\n- One\n- Two',
    'Two of these branches have no van:\n\n- North\n- South\n- East',
    'Which three things matter?\n\n- Vans\n- Lists',
    'Branches ask for three things.\n\n- Vans\n- Lists',
    'There are three reasons:\n\nThe van is full.',
    page('## Success after 3 months\n\n- Fewer letters\n- Fewer calls\n'),
    page('## The three pillars\n\nVans, labels and lists.\n\n- Vans drive\n- Labels stick\n'),
    page(
      '## The three pillars\n\n### Vans\n\nVans drive.\n\n### Labels\n\nLabels stick.\n\n### Lists\n\nLists tell.\n',
    ),
    // Shares that add up, are few, overlap or are no shares.
    shares('Share of the budget', '40 %', '30 %', '30 %'),
    shares('Share', '33 %', '33 %', '33 %'),
    shares('Share of the budget', '40 %', '30 %'),
    shares('Share of respondents (multiple answers)', '60 %', '50 %', '40 %'),
    shares('Score', '60 %', '50 %', '40 %'),
    shares('Target share', '60 %', '20 %', '40 %'),
    shares('Share', '> 40 %', '30 %', '20 %'),
    shares('Share', '40-50 %', '30 %', '20 %'),
    shares('Share', '90 %', '95 %', '80 %'),
    { text: shares('Share of the budget', '40 %', '30 %', '25 %'), options: { tolerance: 5 } },
    // Totals that fit, and cells that hold more than a number.
    '| Item | Cost |\n| --- | --- |\n| Van | $1,200 |\n| Printer | $300 |\n| Total | $1,500 |',
    '| Item | Cost |\n| --- | --- |\n| Van | $1,200 |\n| Printer | about $300 |\n| Total | $1,900 |',
    '| Item | Cost |\n| --- | --- |\n| Van | 3 days |\n| Printer | $300 |\n| Total | $1,900 |',
    page('## ✅ Stage one\n\n- [x] Labels\n- [x] Lists\n'),
    page('## Definition of done\n\n- [ ] Labels\n- [ ] Lists\n'),
    page('## Stage two\n\n- [x] Labels\n- [ ] Lists\n'),
    page('## Not done\n\n- [ ] Labels\n'),
  ],
})
