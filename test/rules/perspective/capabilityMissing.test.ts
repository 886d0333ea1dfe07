import { capabilityMissing } from '../../../rules/perspective/capabilityMissing'
import { ruleTester } from '../../support/ruleTester'
import { inFours, smallDocument, withEach } from '../smallDocument'

const TITLE = 'Refunds without a phone call'
const WITHOUT_CAPABILITY = [
  'Parents who book a holiday camp and fall ill have to call us for a refund. In June 212 of them did, and 40 told us in the survey that they gave up.',
  '## Business',
  'Refund calls cost about €2,300 a month. Camps that refund slowly lose bookings: repeat revenue was 9 % lower last year.',
  '## Market',
  'Two competitors, CampPal and Sommerzeit, refund online already; small camps use a paper form.',
]

const ANSWERS = [
  'Appetite: four weeks, two engineers. The hardest part is partial refunds, and it depends on the payment team, who have agreed to June.',
  'Two engineers estimate three to five weeks. We reuse the existing ledger, and the technical risk is that bookings from before 2020 have no payment id.',
  'The provider has a rate limit of 50 refunds a minute, a bottleneck on a rainy Monday; the platform team would need two weeks to add a queue.',
  'A two-day spike matched 91 % of old payments. The rest depends on a migration that the data team has not planned yet.',
  'We have not asked engineering yet; the known constraint is the legacy system for bookings, which cannot refund parts. A proof of concept needs about a week of one developer.',
  'It takes one squad six weeks, behind a feature flag, and a rollback is possible each day. It is blocked by the security review in May.',
  'Our codebase already supports full refunds. Partial ones require changes to the data model, which our one backend engineer can do in a sprint.',
  'We can build this on the present stack, but on-call doubles: the team of three has no weekend rota, and the third-party API is down about twice a month.',
  'Effort is between 20 and 35 engineer-days. Maintenance load afterwards is half a day a week, and technical debt in the ledger makes the estimate uncertain.',
  'Not feasible before July: the only engineer who knows the ledger is on leave, and the vendor contract ends in June.',
  'The load test reached 300 refunds an hour. Beyond that we depend on the database upgrade, for which the infrastructure team needs a month.',
  'Staffing is one contractor for eight weeks. What we cannot do is refund to expired cards; the provider’s API does not support it.',
]

ruleTester(capabilityMissing, {
  flagged: [
    { text: smallDocument('prd', TITLE, ['The page has a button and a list of bookings.']), milder: 0 },
    // What is built has shown that it can be.
    {
      text: smallDocument(
        'prd',
        TITLE,
        ['The page has a button and a list of bookings.'],
        ['status: shipped'],
      ),
      milder: 2,
    },
    {
      text: smallDocument('prd', 'Refunds: the vision', ['The page has a button and a list of bookings.']),
      milder: 2,
    },
    {
      text: smallDocument('prd', 'Principles of refunds', ['The page has a button and a list of bookings.']),
      milder: 2,
    },
    { text: smallDocument('prd', 'Product', ['The page has a button and a list of bookings.']), milder: 2 },
    {
      text: smallDocument('prd', 'Competitive analysis of refunds', [
        'The page has a button and a list of bookings.',
      ]),
      milder: 2,
    },
    ...withEach('prd', TITLE, WITHOUT_CAPABILITY, [
      '',
      'The page has a button, a list of bookings and a dialog with the amount.',
      '## Tech stack\n\nReact, Node and Postgres.',
      '## Feasibility\n\nTBD',
      '## Dependencies\n\n[Which teams does this depend on?]',
      '## API\n\n- `POST /refunds`\n- `GET /refunds/:id`',
      'Can we build this before the summer?',
      '<!-- Two engineers need four weeks; the payment provider limits refunds to 90 days. -->',
      'The rating scale goes from one to five.',
      'Sales performance was good in spring.',
      'Engineering will deliver all of this in the third quarter.',
      'The pricing model stays as it is.',
    ]),
    { text: smallDocument('roadmap', TITLE, WITHOUT_CAPABILITY), type: 'roadmap', messageId: 'absent' },
    { text: smallDocument('strategy', TITLE, WITHOUT_CAPABILITY), type: 'strategy', phrase: `# ${TITLE}` },
    {
      text: smallDocument('prd', TITLE, [...WITHOUT_CAPABILITY, '## Dependencies', '## Launch\n\nIn May.']),
      afterFix: smallDocument('prd', TITLE, [
        ...WITHOUT_CAPABILITY,
        '## Dependencies',
        '- [Appetite: how much time it is worth, and how sure the estimate is]\n' +
          '- [Hardest part: what could turn out not to work]\n' +
          '- [Depends on: which team or vendor, and what they have agreed]\n' +
          '- [Reuse and upkeep: what is there already, and who runs it afterwards]',
        '## Launch\n\nIn May.',
      ]),
    },
  ],
  passed: [
    ...withEach('prd', TITLE, WITHOUT_CAPABILITY, inFours(ANSWERS)),
    { text: smallDocument('vision', TITLE, WITHOUT_CAPABILITY), type: 'vision' },
    { text: smallDocument('one-pager', TITLE, WITHOUT_CAPABILITY), type: 'one-pager' },
    { text: smallDocument('business-case', TITLE, WITHOUT_CAPABILITY), type: 'business-case' },
  ],
})
