import assert from 'node:assert/strict'
import { bareClaim } from '../../../rules/confidence/bareClaim'
import { booster } from '../../../rules/confidence/booster'
import { createReviewer } from '../../../server/src/review/reviewer'
import { defaultRuleset } from '../../../server/src/ruleset/ruleset'
import { ruleTester } from '../../support/ruleTester'

ruleTester(bareClaim, {
  flagged: [
    {
      section: 'Problem',
      text: 'Nobody has solved the night watch.',
      messageId: 'claim',
      phrase: 'Nobody has solved the night watch.',
      afterFix: 'Nobody has solved the night watch. ([Because: what a reader could check].)',
    },
    {
      section: 'Problem',
      text: 'Nothing connects the berth list with the tide table, nobody answers the phone after six, and skippers still plan by hand.',
    },
    {
      section: 'Problem',
      text: 'Everyone in the harbour knows the pain of a double booking, and no tool fixes it.',
    },
    { section: 'Problem', text: 'All existing lists are slow, closed and impossible to change.' },
    {
      section: 'Market',
      text: 'None of these tools was made for a crew of two, and no competitor of our size offers a shared tide table.',
    },
    {
      section: 'Market',
      text: 'The real alternative: most harbour masters are not using any tool at all.',
    },
    { section: 'Market', text: 'No existing tool connects the berth list with the tide table.' },
    { section: 'Competition', text: 'No platform can make us irrelevant.', messageId: 'claim' },
    {
      section: 'Vision',
      text: 'Democratise access to the sea and become the leading platform for small harbours.',
    },
    {
      section: 'Summary',
      text: 'This solves the problem by preventing double bookings, so the harbour master can focus entirely on the guests.',
    },
    {
      section: 'Thesis',
      text: 'Tidewise watches, remembers and adapts, so that millions of people who sail alone get something better than most crews have.',
    },
    {
      section: 'Motivation',
      text: 'For most skippers the hourly price is hard to understand and of little value.',
    },
    'This makes night planning effortless for every depot.',
    {
      section: 'Vision',
      text: 'Our mission is to eliminate waiting with a smart, easy-to-use planner.',
      messageId: 'quality',
    },
    { section: 'Goals', text: '- Create a modern, intuitive list with clear feedback', messageId: 'quality' },
    {
      section: 'Goals',
      text: '- Offer a high-quality, reliable experience on every boat',
      afterFix:
        '- Offer a high-quality, reliable experience on every boat\n  - [We would see: what, measured how]',
    },
    { section: 'Goals', text: '- Make the berth list easy to use' },
    {
      section: 'Feel',
      text: 'Fast, calm and premium; a skipper should feel guided rather than managed.',
      messageId: 'quality',
    },
    {
      section: 'Outlook',
      text: 'This will help to increase trust and will make planning much easier for crews.',
      messageId: 'forecast',
    },
    {
      section: 'Business',
      text: 'A busy harbour loses $2 a day in map fees.',
      messageId: 'figure',
      afterFix: 'A busy harbour loses $2 a day in map fees. ([Source: who counted, when].)',
    },
    {
      section: 'Business',
      text: 'A shared list cuts phone costs by 60%, and a $100 machine is enough.',
      messageId: 'figure',
    },
    {
      section: 'Motivation',
      text: 'Users have asked to see which berth is free before they call.',
      messageId: 'authority',
    },
  ],
  passed: [
    // Plain statements of work, however sure they sound.
    { section: 'Requirements', text: 'The berth list loads in under two seconds.' },
    { section: 'Requirements', text: 'Every berth has a number, and no number is used twice.' },
    { section: 'Requirements', text: 'The system must always show the tide table.' },
    { section: 'Scope', text: '- Berth list\n- Tide table\n- Printed plan' },
    { section: 'Roadmap', text: '- March: the berth list for two harbours' },
    { section: 'Solution', text: 'The list is kept on the tablet and synchronised when there is a signal.' },
    // What was seen, counted or said by somebody named.
    { section: 'Evidence', text: 'Seven of the nine harbour masters we visited in May keep a paper list.' },
    { section: 'Problem', text: 'In May, 41 of 120 calls to the harbour asked for a free berth (call log).' },
    { section: 'Problem', text: 'Harbour master Lund told us on 3 May that the list is wrong by noon.' },
    { section: 'Market', text: 'Portline charges €90 a month ([price list](https://example.org/prices)).' },
    {
      section: 'Problem',
      text: 'Nobody has solved the night watch ([survey of May](https://example.org/survey)).',
    },
    {
      section: 'Problem',
      text: 'According to our survey of 40 harbours in May, nobody has solved the night watch.',
    },
    { section: 'Problem', text: 'Two of the eleven harbour masters we interviewed did not mind the calls.' },
    { section: 'Problem', text: 'In the call log for 2025, 71% of the calls ask for a free berth.' },
    { section: 'Business', text: 'Rough guess: three to five weeks for one person.' },
    {
      section: 'Problem',
      text: 'They call the harbours one by one, and leave a message where nobody answers.',
    },
    // Doubt, questions, conditions, quotations, definitions.
    { section: 'Assumptions', text: 'We assume that skippers look at the list before they call.' },
    { section: 'Open questions', text: 'Will skippers trust a list that others fill in?' },
    { section: 'Risks', text: 'If harbours do not keep the list up to date, crews will stop using it.' },
    { section: 'Problem', text: '> “Nobody has solved the night watch.”' },
    { section: 'Glossary', text: 'A berth is the place where a boat is moored.' },
    { section: 'Problem', text: 'It may be that small harbours need something else.' },
    // Goals that say how far.
    { section: 'Goals', text: '- Eight of ten crews find a berth without a call by September' },
    { section: 'Goals', text: '- Cut calls about free berths from 41 a day to 15 by June' },
    { section: 'Non-goals', text: '- Serving large ports' },
    // Ordinary sentences.
    { section: 'Background', text: 'Sometimes crews want to know who was there before them.' },
    { section: 'Background', text: 'The harbour has 60 berths and two masters.' },
    { section: 'Decision', text: 'We start with two harbours, because their masters asked for it in March.' },
    { section: 'Why now', text: 'The crew reads the forecast and calls the harbour.' },
    { section: 'Problem', text: 'Skippers call the harbour to ask for a berth.' },
    { section: 'Problem', text: 'Planners retype the list every night.' },
    { section: 'Market', text: 'Carriers are moving to shared depots.' },
    { section: 'Launch', text: 'We invite two harbours in May and ask them every week how it went.' },
    { section: 'Team', text: 'Mira keeps the list, and Jon writes the code.' },
    { section: 'Dependencies', text: 'The tide table comes from the coast guard.' },
    'Planned for 2027.',
    'The plan was written in May.',
  ],
})

describe('a rule that yields', () => {
  const text = '# Plan\n\n## Summary\n\nNight planning is undoubtedly effortless for every depot.\n'
  const ruleset = defaultRuleset
  const asked = (rules: Parameters<typeof createReviewer>[0]): readonly string[] =>
    createReviewer(rules)
      .review({ text, path: 'plan.md', all: true }, ruleset)
      .findings.map(({ ruleId }) => ruleId)

  it('asks where no other rule does', () => {
    assert.deepEqual(asked([bareClaim]), ['confidence/bare-claim'])
  })

  it('keeps silent where another rule asks about the same words', () => {
    assert.deepEqual(asked([bareClaim, booster]), ['confidence/booster'])
    assert.deepEqual(asked([booster, bareClaim]), ['confidence/booster'])
  })
})
