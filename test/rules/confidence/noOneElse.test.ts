import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { noOneElse } from '../../../rules/confidence/noOneElse'
import { readDocument } from '../../support/readDocument'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const NOTE = '[Looked at: which ones, when, where the list is. Closest substitute: what people use instead]'

const CLAIM = 'No competitor prints labels for two scripts.'
const LABELS = 'A label has two lines. Each line holds the name of a berth. '.repeat(34)

/** Says enough of others to hold a claim against. */
const COMPARED = `## Competition

Harbourly prints one script and takes a minute for each label. Tidewatch prints at night, from a server of its own, and charges by the berth. Quayside sells the printer with the paper, and the paper with a contract for two years.
`

ruleTester(noOneElse, {
  flagged: [
    'No vendor will copy a tide list of this kind.',
    'No vendor would ever build this for a small quay.',
    'Nothing off the shelf is made for tidal locks.',
    'Nothing on the market reads the tide by itself.',
    { text: 'None of them tells a skipper when to leave.', milder: 2 },
    { text: 'Nobody in the small harbour market has a tide bell.', milder: 1 },
    { text: 'The inland shipping sector still lacks a shared berth book.', milder: 1 },
    { text: 'There are no other ways to reach the lock at night.', milder: 1 },
    { text: 'Such a view is found nowhere else.', milder: 1 },
    { text: 'Our unique blend of tides and fees keeps crews.', phrase: 'unique blend', milder: 1 },
    'None of these planners settles fees.',
    'The only real alternative is a paper list.',
    { text: 'The only printed tide guide for small harbours.', phrase: 'The only printed tide guide' },
    'Alder is the only coastal chart that shows weeds.',
    'Build the one thing nobody offers: mixed fleets.',
    {
      text: 'No competitor offers depot planning for mixed fleets.',
      phrase: 'No competitor',
      afterFix: `No competitor offers depot planning for mixed fleets. (${NOTE}.)`,
    },
    {
      text: '- Nobody else matches allergens to a weekly menu.\n- Cooks like that.',
      phrase: 'Nobody else',
      afterFix: `- Nobody else matches allergens to a weekly menu.\n  - ${NOTE}\n- Cooks like that.`,
    },
    { text: 'None of these tools keeps the audit trail.', phrase: 'None of these tools' },
    'There are no known competitors in veterinary billing.',
    'No-one else prints labels for two scripts.',
    'No other product lets a choir share its annotated scores.',
    'Ours is the only platform that settles parking fines across borders.',
    'Tidewatch is the first tool to forecast mussel harvests.',
    '- First reliable booking server for campsites',
    'Harbourly is the first open tide almanac service for small ports.',
    '**The first auditable, offline-ready ferry workflow built on paper tickets.**',
    'It is the first shared berth stack on the river.',
    'This would be a first of its kind ledger for school kitchens.',
    'The matching of beds to shifts cannot be copied by an agency.',
    'Competitors cannot publish honest wait times.',
    'Our approach to seed sourcing is unique in the market.',
    'No existing library reads both formats of the land register.',
    'Three vendors list rooms, but none offers a shared waiting list.',
    'Nothing else does this for small theatres.',
    {
      text: '| Feature | Others |\n| --- | --- |\n| Offline rota | No competitor has it |',
      section: 'Market',
    },
    { text: 'No vendor supports two currencies on one till.', section: 'Competition' },
    { text: 'The combination is unique.', section: 'Positioning' },
    'No good scheduling tool exists for lifeguards.',
    { text: 'Nobody in the table above leads with a forecast.', milder: 2 },
    { text: 'The only real alternative would be to print the list.', milder: 2 },
    { text: 'In this region almost nobody offers that.', milder: 1 },
    { text: 'The moat is a record that a rival cannot easily copy.', milder: 1 },
    { text: 'No competitor prints labels for two scripts.', milder: 0 },
    // A page by which nobody loses, what shows that somebody may, and what is written to be said in public.
    { text: smallDocument('prd', 'Labels for harbours', [CLAIM, LABELS]), milder: 1 },
    {
      text: smallDocument('prd', 'Labels for harbours', [CLAIM, LABELS, 'Ports are our customers.']),
      milder: 0,
    },
    { text: smallDocument('prd', 'Labels for harbours', [CLAIM]), milder: 0 },
    { text: smallDocument('prfaq', 'Labels for harbours', [CLAIM, LABELS]), milder: 0 },
    { text: smallDocument('product-doc', 'Labels: positioning', [CLAIM, LABELS]), milder: 0 },
    { text: smallDocument('strategy', 'Labels for harbours', [CLAIM, LABELS]), milder: 0 },
    {
      text: smallDocument('strategy', 'Labels for harbours', [
        'It is a hobby project of ours.',
        CLAIM,
        LABELS,
      ]),
      milder: 1,
    },
    // What the sentence has argued for, and the nearest one by name.
    { text: 'These skippers sail alone and own no radio, so there is no alternative for them.', milder: 1 },
    { text: 'So no rival offers the tour.', milder: 0 },
    {
      text: 'No rival prints tides by hour. `tidalog` prints some of them but stops at the lock.',
      milder: 1,
    },
    { text: 'No rival prints tides by hour. TideBook comes closest and prints them by day.', milder: 1 },
    { text: 'No rival prints tides by hour. Aldra (out of print) never had the lock.', milder: 1 },
    { text: 'No rival prints tides by hour. Skippers like that, but they sail at noon.', milder: 0 },
    { text: 'No rival prints tides by hour. TideBook is liked by skippers.', milder: 0 },
    { text: 'No rival prints tides by hour.\n\nTideBook comes closest and prints them by day.', milder: 0 },
    // The sentence beside it says who was looked at.
    {
      text: 'No rival ships a printed verdict. The logs of Harbourly hold a comparison, and the planner of Tidewatch explains it, but none goes further.',
      milder: 1,
    },
    {
      text: 'Today, neither Harbourly nor Tidewatch prints at night. Ours is the only product that does.',
      milder: 1,
    },
    { text: 'No rival ships a printed label. The mayor likes it, but the harbour is closed.', milder: 0 },
    {
      text: 'No rival ships a printed list.\n\nThe logs of Harbourly and of Tidewatch are long, but neither is free.',
      milder: 0,
    },
    { text: 'No rival prints at sea.', section: 'Market gap', milder: 1 },
    { text: 'No rival prints labels for two scripts.', section: 'Competitive landscape', milder: 1 },
    // Under a heading that compares, or beside one in the same part.
    {
      text: '# Labels\n\n## Competitive landscape\n\n### What we see\n\nNo rival prints labels for two scripts.\n',
      milder: 1,
    },
    {
      text: '# Labels\n\n## Problem\n\n### Pain\n\nNo rival prints labels for two scripts.\n\n### Why existing tools fall short\n\nHarbourly is slow.\n',
      milder: 1,
    },
    {
      text: '# Labels\n\n## Problem\n\nNo rival prints labels for two scripts.\n\n## Existing tools\n\nHarbourly is slow.\n',
      milder: 0,
    },
    // A comparison somewhere else in the document, and beside it.
    { text: `# Labels\n\n## Problem\n\nNo rival prints labels for two scripts.\n\n${COMPARED}`, milder: 1 },
    { text: `# Labels\n\n${COMPARED}\nNo rival prints labels for two scripts.\n`, milder: 2 },
    {
      text: '# Labels\n\n## Problem\n\nNo rival prints labels for two scripts.\n\n## Competition\n\nHarbourly is slow.\n',
      milder: 0,
    },
    {
      text: 'Positioning statement: for chandlers, this is the only solution that prints two scripts.',
      milder: 1,
    },
    {
      text: 'No rival prints labels for two scripts. The till of Harbourly and that of Tidewatch covered one in part and never both.',
      milder: 1,
    },
    {
      text: '# Label printing: market analysis\n\n## Our position\n\nNo competitor prints two scripts.\n',
      milder: 1,
    },
    // What follows the pronoun tells whether rivals are meant: made, offered, or held by nobody in a market.
    { text: 'Nobody has solved berths for two tides.', phrase: 'Nobody has' },
    'Nobody has yet combined tides with tickets.',
    'Nobody has a planner for night ferries.',
    'Nobody owns the market for berths.',
    'Nothing else combines tides with tickets.',
    'No vendor prints the tide for small piers.',
    'No vendor owns this category.',
    'No other harbour tool reads the tide.',
    'Rivals can’t match this.',
    'The tide record cannot be copied.',
    // A group that the document names, and those named in the same sentence or further on in the paragraph.
    { text: 'It has a chart none of the lightweight tools match.', milder: 1 },
    { text: 'No rival prints at sea — Harbourly stops at the lock, and Tidewatch at the pier.', milder: 1 },
    { text: 'No rival prints at sea — a pity for the crews.', milder: 0 },
    {
      text: 'Nobody is solving tides by hour. Crews wait. The planners that try either stop at the lock or print late.',
      milder: 1,
    },
    { text: 'Nobody is solving tides by hour. Crews wait. The pier is long.', milder: 0 },
  ],
  passed: [
    'No service will be interrupted by the move.',
    'Nothing on the quay is moved at night.',
    'We turned nothing off before noon.',
    'None of these mechanisms works in the fog.',
    '| Feature | Ours | Tidewatch |\n| --- | --- | --- |\n| Chat | yes | ○ (none built-in) |',
    'The flyer is from a harbour nobody has heard of.',
    'Nobody has to sign the list twice.',
    'Nobody has the time to read the tide.',
    'Nobody owns the list of berths.',
    'No vendor owns the format of the tide table.',
    'No single vendor has a say in the standard.',
    'No vendor can read the log of a crew.',
    'They took a second register because nothing else was ready.',
    'Nothing else changes for the crews.',
    // The comparison bounds it.
    'Ours is the only planner in the printed comparison with a map.',
    'It is the only measured planner with a map.',
    // One that is named can be looked at; a head start is no more than that.
    'Moor crews wait, and Tidewatch can’t match this.',
    'TideBook can’t match this.',
    'The tide record cannot be copied overnight.',
    'The poster says “no competitor prints two scripts” and hangs in the hall.',
    { text: '- No competitor prints labels for two scripts.', section: 'Claims to avoid' },
    'We should never say:\n\n- No competitor prints labels for two scripts.',
    '| Say | Don’t say |\n| --- | --- |\n| It prints two scripts | No competitor prints two scripts |',
    // Parts and ways that were listed.
    'None of these interfaces would work on the old till.',
    'Neither of these approaches keeps the order of the berths.',
    'The only supported chart format for now is a picture.',
    'The only reason for a wait is the tide.',
    'Ask for the only open berth that is left.',
    'The list of masts is the only sign-style check on the gate.',
    'Build what drivers asked for.',
    'No tool calls are made while the page loads.',
    'There is no vendor lock-in.',
    'No one else can see a draft before it is shared.',
    'Only one invoice is open at a time.',
    'No one on the team has met a customs officer yet.',
    'The second screen shows the only field that is required.',
    'Is there no competitor at all?',
    'If no competitor reacts, we keep the price.',
    'We reviewed nine planners in May and none of these tools supports mixed fleets.',
    'As far as we know, no competitor offers a trial without a card.',
    'We believe no other product covers night shifts.',
    'None of the nine planners has it ([comparison](https://example.org/planners-2025)).',
    '> “No competitor offers this.”',
    '“No other product I tried could print the labels,” said a baker in our second interview.',
    'The app must be the only tool that can open the vault.',
    'We will be the first to test this with two schools.',
    'According to Harrow Research (2024), no vendor covers more than a third of the region.',
    'The first tool in the belt is the scanner.',
    // One among ours, a step, a test.
    'The first server to answer wins.',
    'First booking server for the pilot',
    'The first stack on the quay is empty.',
    'First public release for campsites',
    'First customer interviews with harbour masters',
    'The first two layers of the chart are drawn.',
    'This is the first time the workflow built on tickets failed.',
    'There is no alternative but to wait for the permit.',
    { text: 'No other product is supported.', section: 'Non-goals' },
    'Each parcel number is unique.',
    'No network calls leave the device.',
    'As far as I can tell, this is the only feasible alternative to the second pier.',
    'It needs licence talks that nobody has started.',
  ],
})

describe('rules/confidence/no-one-else, a claim and its echoes', () => {
  it('asks aloud once, and more softly for the others', () => {
    const echoes = ['Nobody sells a printer for berths.', 'No other tool knows the tide.']
    const found: number[] = []
    const document = readDocument(smallDocument('prd', 'Labels for harbours', [CLAIM, ...echoes]))
    noOneElse.check(document, ({ milder = 0 }) => found.push(milder), {})
    assert.deepEqual(found, [0, 2, 2])
  })
})
