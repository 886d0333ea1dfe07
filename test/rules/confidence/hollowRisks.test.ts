import { hollowRisks } from '../../../rules/confidence/hollowRisks'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Bread subscription for offices'
const OPENING = [
  'Offices near the bakery order bread by telephone each evening. The line is busy from five to seven, and the baker writes orders on a paper that gets wet. Eleven of the fourteen offices we visited in March would rather order the same bread for the whole week and change single days.',
  'The subscription has three sizes, and each office chooses the days. Changes are possible until nine in the evening, because the dough is made at ten. The driver gets a list by street, and the invoice comes once a month. The shop in the street keeps its own orders, and the two lists meet at the oven only. Bread that an office does not want on a day goes to the shop in the street, where it is sold from eleven at half the price, and the rest goes to the school around the corner in the afternoon. The offices see on one page what comes on which day, who ordered it and until when it can be changed.',
]

ruleTester(hollowRisks, {
  flagged: [
    ...withEach('prd', TITLE, OPENING, [
      '## Risks\n\nNone.',
      '## Risks\n\nNo known risks.',
      '## Risks\n\nNo major risks identified at this time',
      '## Risks\n\n- Delays\n- Scope creep\n- Low adoption',
      '## Risks\n\n- Low adoption – ensure adoption\n- Delays – monitor closely\n- Competition – communicate value',
      '## Risks\n\n| Risk | Likelihood | Mitigation |\n| --- | --- | --- |\n| Low adoption | Low | Ensure adoption |\n| Delays | Low | Monitor the timeline |\n| Scope creep | Low | Manage scope |',
      '## Risks and mitigations\n\nThere may be delays, technical issues and budget risks.',
      '## Project risks\n\n1. Insufficient resources\n2. Changing requirements\n3. Integration issues',
      '## Risks\n\n- Technical complexity: work closely with the team\n- Stakeholder resistance: communicate regularly',
      '## Key risks\n\n- Users may not adopt the product\n- The market may change',
    ]),
    {
      text: smallDocument('prd', TITLE, [...OPENING, '## Risks\n\nNone identified.']),
      messageId: 'none',
      phrase: '## Risks',
      afterFix: smallDocument('prd', TITLE, [
        ...OPENING,
        '## Risks\n\nNone identified.\n\n- [If we see: signal, by: date], [we do: action]; [role] [watches it].',
      ]),
    },
    {
      text: smallDocument('prd', TITLE, [
        ...OPENING,
        '## Risks\n\n- The driver leaves the crates in the rain\n- Sourdough from the second oven tastes of smoke',
      ]),
      messageId: 'unanswered',
    },
    {
      text: smallDocument('prd', TITLE, [
        ...OPENING,
        '## Risks\n\n| Risk | Rating |\n| --- | --- |\n| Wet crates spoil white bread | Low |\n| Second oven burns rye | Low |\n| Office keys get lost in vans | Low |',
      ]),
      messageId: 'allLow',
    },
    {
      text: smallDocument('prd', TITLE, [
        ...OPENING,
        '## Risks\n\n### Delays\n\nThe schedule may slip.\n\n### Budget\n\nThe budget may be insufficient.',
      ]),
      messageId: 'generic',
    },
    {
      text: smallDocument('strategy', TITLE, [OPENING[0] ?? '', '## Risks\n\nNone.']),
      type: 'strategy',
      options: { minWords: 20 },
    },
  ],
  passed: [
    ...withEach('prd', TITLE, OPENING, [
      '## Risks\n\n- If fewer than 8 of 14 offices renew in June, we stop the van (Dana counts on 1 July).\n- Rye sours in heat: the driver keeps it in the second crate.',
      '## Risks\n\nAccepted: offices on the hill get bread after eight; two of fourteen, and cheaper than a second van.',
      '## Risks\n\n| Risk | Likelihood | Mitigation | Owner |\n| --- | --- | --- | --- |\n| Wet crates spoil white bread | High | Lids on the van from May | Driver |\n| Second oven burns rye | Low | Rye stays in the first oven | Baker |',
      '## Risks\n\n### Wet crates\n\nThe van has no roof; lids arrive before May, and until then we use bags.\n\n### Keys\n\nTwo offices hand out keys; the insurance has to agree by April.',
      '## Risks\n\nLargest: schools stop orders in July. When that happens we close one oven and the baker takes leave.',
      '## Risks\n\n- Offices forget to cancel holidays.\n  - Response: a message on the Thursday before.\n- Crates vanish.\n  - Response: a deposit of €5.',
      '## Threat model\n\n- Spoofing\n- Tampering',
      '## Security risks\n\n- Injection\n- Replay',
      '## Rabbit holes\n\n- Delays',
      '## Risks\n\n[List the risks]',
      '## Risks',
      '## Risks\n\n- The driver leaves the crates in the rain\n- Sourdough from the second oven tastes of smoke\n\n## Mitigations\n\nLids and a new flue.',
      '## Risks\n\nThe one that keeps us awake: the second oven. Its flue was built in 1961, and rye from it tastes of smoke on damp days.',
      '## Risks\n\n| Risk | Likelihood | Plan |\n| --- | --- | --- |\n| Wet crates spoil white bread | Low | Lids |\n| Second oven burns rye | High | First oven |\n| Keys get lost in vans | Low | Deposit |',
    ]),
    {
      text: smallDocument('prd', TITLE, ['Bread for offices, weekly.', '## Risks\n\nNone.']),
      type: 'prd',
    },
    {
      text: smallDocument('prd', TITLE, [
        ...OPENING,
        '## Risks\n\n- Crates get wet in an open van: lids by May\n- Delays\n- Scope creep',
      ]),
      type: 'prd',
      options: { specificShare: 0.3 },
    },
  ],
})
