import { userMissing } from '../../../rules/perspective/userMissing'
import { ruleTester } from '../../support/ruleTester'
import { inFours, smallDocument, withEach } from '../smallDocument'

const TITLE = 'Move the invoice archive to object storage'
const WITHOUT_USERS = [
  'The archive of old invoices leaves the rented servers. Its monthly bill falls from €4,100 to about €2,600, and finance approved a budget of €9,000 for the move in April.',
  '## What it takes',
  'Two engineers have five weeks. The hardest part is the checksum of files from before 2015, which depends on a nightly job of the platform team. A rollback is possible for 30 days.',
]

const ANSWERS = [
  'Accountants in firms of 5 to 20 people search the archive by hand before each audit; six of the eight we interviewed in March keep a copy of every invoice in a folder of their own.',
  'Night nurses on surgical wards write observations on paper first and type them in after the shift; we shadowed four of them in May and each lost about forty minutes.',
  'Dispatchers at small depots re-plan their routes in a spreadsheet every morning and struggle when a driver calls in sick, because nobody else can read the sheet.',
  'Today school secretaries phone every parent when a bus is late. They told us in nine interviews that the calls take their whole first hour.',
  'Landlords with fewer than ten flats cannot tell who has paid; they currently compare bank statements with a paper list, and 31 support tickets in June asked for help with it.',
  'As a volunteer coordinator, I want to see who can cover a shift, so that I do not have to ring twenty people. Today coordinators keep the list in a messenger group and lose track of it.',
  'First-time buyers abandon the mortgage form at the income step: they do not have the documents at hand and fall back to e-mail, as session recordings from 40 visits show.',
  'When a courier reaches a locked gate, the courier has to call the dispatcher and wait; couriers spend about six minutes on each such stop today.',
  'Museum visitors with a wheelchair struggle to find a step-free route. Today they ask at the desk, and three of five we walked with in July gave up half way.',
  'Teachers need marks to arrive before the parents’ evening; currently they copy them by hand from two systems, a frustrating evening of work for each class.',
  'Freelancers lose track of unpaid invoices and today keep reminders in their calendar; 14 of 22 in our diary study missed at least one in a month.',
  'Restaurant owners struggle with no-shows on Friday nights. Today they overbook by two tables and turn guests away, a workaround five owners described to us.',
]

ruleTester(userMissing, {
  flagged: [
    ...withEach('prd', TITLE, WITHOUT_USERS, [
      '',
      'Users want a better archive.',
      'The user interface keeps its colours and its login.',
      'Columns of the user table are renamed in the same step.',
      '## Target users\n\n[Describe the users here]',
      '## Users\n\nTBD',
      '## Users',
      'Who is this for, and what do they need?',
      '<!-- Accountants search the archive by hand before each audit and lose an hour. -->',
      '```\nAccountants search the archive by hand before each audit and lose an hour.\n```',
      'We need to refactor the module that lists files.',
      'The superuser account and the user agent string stay as they are.',
      'Everybody will be happy with the result.',
      'Who benefits? Anyone with a browser.',
    ]),
    // A section under that very heading has something to say.
    ...['Target consumers', 'Who this is for', 'Our readers'].map((heading) => ({
      text: smallDocument('prd', TITLE, [
        WITHOUT_USERS[0] ?? '',
        `## ${heading}\n\nAny archive of more than two years, whichever server holds it, and any index of files larger than one disk, with checksums, formats, sizes and dates of storage written beside each.`,
      ]),
      messageId: 'mentioned' as const,
      milder: 1 as const,
    })),
    {
      text: smallDocument('prd', TITLE, [
        WITHOUT_USERS[0] ?? '',
        '## Names of the stores\n\nAny archive of more than two years, whichever server holds it, and any index of files larger than one disk, with checksums, formats, sizes and dates of storage written beside each.',
      ]),
      messageId: 'absent',
      milder: 0,
    },
    // Touched on only: one step milder, whether or not the plan binds somebody, and beside plans as well.
    ...(['prd', 'launch', 'strategy'] as const).map((type) => ({
      text: smallDocument(type, TITLE, [...WITHOUT_USERS, 'Shop clerks copy them.']),
      type,
      milder: 1,
    })),
    {
      text: smallDocument('prd', TITLE, [
        ...WITHOUT_USERS,
        'Shop clerks copy them.',
        'Each disk has a label. The label shows the date and the size. '.repeat(34),
      ]),
      type: 'prd',
      milder: 1,
    },
    // A step more where it stands already, and two where it tells how an algorithm goes about it.
    { text: smallDocument('prd', TITLE, WITHOUT_USERS, ['status: released']), milder: 2 },
    { text: smallDocument('prd', TITLE, [WITHOUT_USERS[0] ?? ''], ['status: released']), milder: 1 },
    {
      text: smallDocument('strategy', TITLE, [
        'The strategy behind the copying algorithm is simple.',
        ...WITHOUT_USERS,
      ]),
      milder: 3,
    },
    {
      text: smallDocument('strategy', 'Storage strategy', WITHOUT_USERS),
      type: 'strategy',
      phrase: '# Storage strategy',
    },
    {
      text: smallDocument('prd', TITLE, [WITHOUT_USERS[0] ?? '']),
      messageId: 'absent',
      milder: 0,
      afterFix:
        smallDocument('prd', TITLE, [WITHOUT_USERS[0] ?? '']).trimEnd() +
        '\n\n## Who this helps\n\n- [Who: a group narrower than "users"]\n' +
        '- [Situation: when it gets hard for them, and what it costs them]\n' +
        '- [Today: what they do instead]\n- [How we know: whom we asked or watched, and when]\n',
    },
  ],
  passed: [
    ...withEach('prd', TITLE, WITHOUT_USERS, inFours(ANSWERS)),
    { text: smallDocument('rfc', TITLE, WITHOUT_USERS), type: 'rfc' },
    { text: smallDocument('business-case', TITLE, WITHOUT_USERS), type: 'business-case' },
  ],
})
