import { placeholderLeft } from '../../../rules/clarity/placeholderLeft'
import { ruleTester } from '../../support/ruleTester'

ruleTester(placeholderLeft, {
  flagged: [
    {
      text: 'Target audience: [Describe the audience]',
      phrase: '[Describe the audience]',
      afterFix: 'Target audience: [TBD Describe the audience: who decides it, by when]',
    },
    { text: 'Launch date: TBD', phrase: 'TBD', afterFix: 'Launch date: [TBD: who decides it, by when]' },
    '| Metric | Target |\n| --- | --- |\n| Churn | TBD |',
    'TODO: ask the depot about Sundays.',
    'The owner is [Name].',
    'We serve {customer segment} in the north.',
    'Lorem ipsum dolor sit amet.',
    '- [Your team] runs the rota',
    'The price is XXX a month.',
    'The fee is ??? for groups.',
    '[Insert the depot list here]',
    'Budget: ____ for the first year',
  ],
  passed: [
    '- [x] Rota printed\n- [ ] Vans washed',
    'A [link to the rota](https://example.org/rota) is enough.',
    'The count is in the annex [12].',
    '[ASSUMPTION: carers check the board at noon.]',
    'The array `[Name]` holds the crew.',
    '```\n[Name] TBD {metric}\n```',
    'Launch date: TBD by 3 June, research lead.',
    'TODO by March, owner: Nadia.',
    'The tag [P0] marks what has to ship.',
    'The range [a-z] is allowed.',
    'He wrote “recieve” [sic] twice.',
    'The template shows {{ name }} in the greeting.'.replace('{{ name }}', 'the name'),
    '<!-- TODO: remove this note -->\n\nVans leave at six.',
    'The field is optional.',
    { text: 'The price is TBD.', options: { allow: ['TBD'] } },
    'Route A [north] and route B [south] meet at the ferry.',
    'What is still open?',
    'Vans [owned by the city] are not counted in this figure because others plan them.',
    'Prices are 3 < 5 and 7 > 6.',
  ],
})
