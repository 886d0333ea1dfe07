import { unnamedUser } from '../../../rules/perspective/unnamedUser'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Search in the settings'
const BARE = [
  'Users get lost in the settings. Users open each page and users give up.',
  'Search helps users. It shows users what they can change.',
  'When users type a word, the page opens.',
]

ruleTester(unnamedUser, {
  flagged: [
    ...withEach('prd', TITLE, BARE, [
      '',
      'Customers will like it.',
      'Many users will like it.',
      'All users will like it.',
      'End users will like it.',
      'Existing customers will like it.',
      '[In this document, users are: which group]',
      'The user interface shows a field, and the user opens it.',
      'Which users are meant?',
    ]),
    {
      text: smallDocument('strategy', TITLE, BARE),
      type: 'strategy',
      messageId: 'bare',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('strategy', TITLE, BARE).trimEnd() +
        '\n\n## Who this is for\n\n[In this document, users are: which group, in which situation]\n',
    },
    { text: smallDocument('prd', TITLE, ['The field looks like the [old one](field.md).', ...BARE]) },
    {
      text: smallDocument('prd', TITLE, [
        ...BARE,
        'The page keeps its colours and its place in the menu. '.repeat(40).trim(),
        'See the [strategy](strategy.md).',
      ]),
    },
    { text: smallDocument('vision', TITLE, BARE), type: 'vision' },
    { text: smallDocument('launch', TITLE, BARE), type: 'launch' },
    { text: smallDocument('one-pager', TITLE, BARE), type: 'one-pager' },
    { text: smallDocument('prd', TITLE, ['Users are lost.']), options: { minMentions: 1 } },
  ],
  passed: [
    ...withEach('prd', TITLE, BARE, [
      'Users here means workspace admins on plans with sign-on.',
      'It is for first-month freelancers who invoice in two currencies.',
      'Users who change the tax rate come once a year.',
      'Users in shared offices need it most.',
      'Enterprise customers ask for it weekly.',
      'Clinic users ask for it weekly.',
      'As a bookkeeper, I want to find the tax rate, so that I can change it.',
      'Bookkeepers of small companies ask for it weekly.',
      'Everyone with an account meets this page.',
      'It is for the general public.',
    ]),
    // Its opening says where the people are told of.
    {
      text: smallDocument('prd', TITLE, ['It carries out the [product strategy](strategy.md).', ...BARE]),
    },
    {
      text: smallDocument('prd', TITLE, [
        'For the customer needs behind this please read [the other page](context.md).',
        ...BARE,
      ]),
    },
    { text: smallDocument('prd', TITLE, ['Who they are: [personas](who.md).', ...BARE]) },
    { text: smallDocument('prd', TITLE, ['Users are lost. Users give up.']) },
    {
      text: smallDocument('prd', TITLE, [
        'The user interface, the user story, the customer number and the user name.',
      ]),
    },
    { text: smallDocument('prd', TITLE, BARE, ['size: small']) },
    { text: smallDocument('prd', TITLE, BARE, ['audience: bookkeepers']) },
    { text: smallDocument('prd', TITLE, BARE), options: { minMentions: 20 } },
    { text: smallDocument('rfc', TITLE, BARE), type: 'rfc' },
    { text: smallDocument('roadmap', TITLE, BARE), type: 'roadmap' },
    { text: smallDocument('business-case', TITLE, BARE), type: 'business-case' },
  ],
})
