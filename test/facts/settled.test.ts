import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A page on a seed library with what is decided and what is not. */
function page(
  decided: string,
  open: string,
  [one, two] = ['Decisions', 'Open questions'],
  head = '',
): string {
  return `${head}# Seed library: packets on a shelf

Gardeners throw away what they do not sow. This page says how seeds get from one garden to the next.

## ${one}

${decided}

## ${two}

${open}
`
}

ruleTester(numberDrift, {
  flagged: [
    {
      text: page('- Packet label: printed at the desk', '- Which packet label?'),
      messageId: 'status',
      phrase: 'Which packet label?',
    },
    page('- **Packet label:** printed at the desk', '- **Packet label:** printed or stamped?'),
    page('- Lend two packets a visit', '- Should we lend two packets a visit?'),
    page('1. Volunteers dry the beans at home', '1. Do volunteers dry the beans at home?'),
    page('- Return date – end of October', '- What is the return date?'),
    page('- Return date: end of October', '- How long is the return date?', [
      'Decisions (May)',
      'Open questions',
    ]),
    page('- Return date: end of October', '- [ ] Return date', ['Resolved decisions', 'Open questions']),
    page('- Return date: end of October', '- Return date', ['Our decisions', 'Unresolved questions']),
    page('- Return date: end of October', '- Return date?', ['Agreed decisions', 'Undecided']),
    page('- [x] Seal packets with paper tape', '- Should we seal packets with paper tape?'),
    page(
      '| Decision | Why |\n| --- | --- |\n| Seal packets with paper tape | It rots |',
      '- Should packets be sealed with paper tape?',
    ),
    page(
      '- Return date: end of October',
      '| Question | Owner |\n| --- | --- |\n| What is the return date? | Ana |',
    ),
    page('- Which packet label?', '- Packet label: printed at the desk', ['Open questions', 'Decisions']),
    page('- Return date: end of October', '- What is the return date? Ana asks the gardeners.'),
  ],
  passed: [
    page('- Packet label: printed at the desk', '- Which packet size?'),
    page('- Lend two packets a visit', '- Should we lend two packets a month?'),
    page('- Seeds: in paper', '- Seeds?'),
    page('- Seal packets with paper tape', '- Should packets be sealed?'),
    // Answered where it stands, ticked, or crossed with another state.
    page('- Return date: end of October', '- What is the return date? Resolved: end of October.'),
    page('- Return date: end of October', '- What is the return date? → end of October'),
    page('- Return date: end of October', '- [x] Return date'),
    page('- Lend two packets a visit', '- Should we lend two packets a visit? Yes.'),
    page('- Lend two packets a visit', '- Should we lend two packets a visit? (decided, see above)'),
    page(
      '- Return date: end of October',
      '| Question | State |\n| --- | --- |\n| What is the return date? | closed |',
    ),
    // Not yet decided, though it stands there.
    page('- Return date: pending', '- What is the return date?'),
    page('- Return date: end of October, to be revisited', '- What is the return date?'),
    page('- Return date: end of October?', '- What is the return date?'),
    page('- Return date: [date]', '- What is the return date?'),
    // Headings that say neither.
    page('- Return date: end of October', '- What is the return date?', ['Next steps', 'Open questions']),
    page('- Return date: end of October', '- What is the return date?', ['Recommendation', 'Open questions']),
    page('- Return date: end of October', '- What is the return date?', [
      'Decisions',
      'Frequently asked questions',
    ]),
    page('- Return date: end of October', '- What is the return date?', ['Decisions', 'Interview questions']),
    page('- Return date: end of October', '- What is the return date?', ['Proposal', 'Open questions']),
    page('- Return date: end of October', '- Return date: end of October', ['Decisions', 'Requirements']),
    // Sentences and long lines are no items of a list.
    page('The return date is the end of October.', '- What is the return date?'),
    page('- Return date: end of October', 'What is the return date?'),
    page('- Return date: end of October', '> “From the old page:”\n>\n> - What is the return date?'),
    page(
      'Nothing yet.',
      '- What is the return date?',
      undefined,
      '---\nreturn-date: end of October\n---\n\n',
    ),
  ],
})
