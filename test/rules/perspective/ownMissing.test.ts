import { ownMissing } from '../../../rules/perspective/ownMissing'
import { ruleTester } from '../../support/ruleTester'
import type { RuleCase } from '../../../rules/testing/ruleCase'
import { securityTeam } from '../../support/securityTeam'

const START =
  '---\ndoc-type: prd\n---\n\n# Addresses of recipients\n\nDispatchers see the street of a stop and ring the depot for the house number, about 40 times a shift.'

const asked = (body: string, more: Partial<RuleCase> = {}): RuleCase => ({
  text: `${START}\n\n${body}\n`,
  document: true,
  team: securityTeam,
  ...more,
})

const ACCESS =
  'Depot leads and dispatchers on shift get access to the house number for the day of the delivery.'
const TRACES = 'Each look at an address is logged with the reason, and 50 in an hour ring the duty officer.'
const REST = 'House numbers are encrypted on the server and deleted 30 days after the delivery.'

const absent = [
  'Access, audit log, encryption.',
  'Two engineers have five weeks.',
  '## Security',
  '## Security\n\nTBD',
  '## Security\n\n[access: who may see it]',
  '## Security\n\n- [ ] [Encryption: which one]',
  'Who gets access to the house number, and is it logged?',
  '```\nEach access to the address is logged and encrypted.\n```',
  '<!-- Each access to the address is logged, and all of it is encrypted at rest. -->',
  'The `access` table and the `encryption` column are renamed in the same step.',
  'Security is important to us, and we take it seriously in all that we do.',
  '## Access, audit log, encryption',
  'The depot has a new roof.',
]
const mentioned = [
  ACCESS,
  TRACES,
  `${ACCESS}\n\nPermissions for the house number are given by the depot lead each morning.`,
  `${ACCESS}\n\n## Later\n\nWho is alerted?`,
  `${ACCESS}\n\n[Traces: where it is logged]`,
  `${ACCESS}\n\n\`\`\`\nEach access is logged.\n\`\`\``,
  'Access. Audit log. Encryption.',
  'Depot leads get access to addresses, each look is logged, and house numbers are encrypted at rest.',
  `## Glossary\n\n${ACCESS}\n\n${TRACES}`,
  `## Out of scope\n\n${ACCESS}\n\n${TRACES}`,
]
const answered = [
  `${ACCESS} ${TRACES}`,
  `${ACCESS}\n\n${REST}`,
  `${TRACES}\n\n## Later\n\n${REST}`,
  `## Security\n\n- ${ACCESS}\n- ${TRACES}\n- ${REST}`,
  `| Question | Answer |\n| --- | --- |\n| Who | ${ACCESS} |\n| How we know | ${TRACES} |`,
  'We will encrypt house numbers at rest with the key of the depot. Alerts go to the duty officer within a minute.',
  'Least privilege holds for the route screen from the first day. An audit trail of all address views lands in the ledger.',
  'Security: not applicable, because the page shows opening hours only and no one signs in.',
]

ruleTester(ownMissing, {
  flagged: [
    ...absent.map((body, index) =>
      asked(body, {
        messageId: 'absent',
        ...(index === 1
          ? {
              phrase: '# Addresses of recipients',
              afterFix: `${START}\n\n${body}\n\n## Security\n\n- [access: what a reader should know]\n- [traces: what a reader should know]\n- [data at rest: what a reader should know]\n`,
            }
          : {}),
      }),
    ),
    ...mentioned.map((body) => asked(body, { milder: 1 })),
    asked(`${ACCESS} and a house number.`, { type: 'launch', messageId: 'mentioned' }),
  ],
  passed: [
    ...answered.map((body) => asked(body)),
    { ...asked('Two engineers have five weeks.'), team: {} },
    {
      ...asked('Two engineers have five weeks, and the depot is open.'),
      team: { perspectives: { security: { ...securityTeam.perspectives?.security, documents: ['launch'] } } },
    } as RuleCase,
  ],
})
