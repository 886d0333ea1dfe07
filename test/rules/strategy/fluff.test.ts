import { fluff } from '../../../rules/strategy/fluff'
import type { RuleCase } from '../../../rules/testing/ruleCase'
import { ruleTester } from '../../support/ruleTester'
import { inFours, smallDocument } from '../smallDocument'

const section = 'Our strategy'
const type = 'strategy'

/** Each could stand in anybody’s strategy. */
const SLOGANS = [
  'We deliver seamless experiences that delight customers.',
  'We empower our people to drive innovation and excellence.',
  'Our vision is to transform the future of work through innovative technology.',
  'We leverage synergies across the organisation to unlock value.',
  'Our passion for quality inspires everything we create.',
  'We are committed to delivering world-class solutions that exceed expectations.',
  'Together we reimagine what is possible for our clients.',
  'We will build a dynamic culture that embraces change.',
  'Our holistic approach ensures sustainable growth and superior results.',
  'We strive to be the premier partner of leading brands.',
  'Our robust platform enables scalable, end-to-end solutions.',
  'We harness the power of data to elevate every customer journey.',
  'We put people at the heart of an innovative ecosystem.',
  'Our unique mindset accelerates growth and maximises impact.',
  'We pioneer breakthrough solutions for a connected world.',
]

/** Each says something of its own, or rules something out. */
const OWN = [
  'We deliver seamless bookings for ferry crews who change ships twice a week.',
  'We empower 40 harbour masters to set their own fees.',
  'Our vision is to transform how Lindholm harbour assigns berths.',
  'We leverage the tide tables that the pilots already keep.',
  'Our passion for quality does not extend to the printed maps.',
  'We deliver world-class solutions only where a pilot asks for one.',
  'We embrace change instead of a fixed plan for the quay.',
  'We stop the newsletter and put its innovative people on the desk.',
  'We build a robust platform without the parcel hubs.',
  'Our unique mindset grew out of night shifts at the lock.',
  'We unlock the gate before the first truck arrives.',
  'We will be the leading partner of grain barges on the canal.',
  'We accelerate unloading by moving the scales to the gate.',
  'Our ambitious crew repaints the cranes in winter.',
]

const pairs = (list: readonly string[]): readonly string[] =>
  list.map((one, index) => `${one} ${list[(index + 1) % list.length] ?? ''}`)

ruleTester(fluff, {
  flagged: [
    {
      text: `${SLOGANS[0] ?? ''} ${SLOGANS[1] ?? ''}`,
      section,
      type,
      messageId: 'slogans',
      phrase: SLOGANS[0] ?? '',
      afterFix: `${SLOGANS[0] ?? ''} ${SLOGANS[1] ?? ''}\n\n[What is done differently because of this, for whom, and what gets a no]`,
    },
    ...pairs(SLOGANS)
      .slice(1)
      .map((text): RuleCase => ({ text, section, type })),
    ...inFours(SLOGANS).map((text): RuleCase => ({
      text: smallDocument('vision', 'Berth planner', ['## Where we go', text]),
      type: 'vision',
    })),
    { text: `- ${SLOGANS[2] ?? ''}\n- ${SLOGANS[4] ?? ''}\n- ${OWN[0] ?? ''}`, section, type },
    // Half of them is enough, and the bounds can be set.
    { text: `${SLOGANS[0] ?? ''} ${SLOGANS[1] ?? ''} ${OWN[0] ?? ''} ${OWN[1] ?? ''}`, section, type },
    {
      text: `${SLOGANS[0] ?? ''} ${SLOGANS[1] ?? ''} ${OWN.slice(0, 6).join(' ')}`,
      section,
      type,
      options: { share: 0.2 },
    },
  ],
  passed: [
    ...pairs(OWN).map((text): RuleCase => ({ text, section, type })),
    // Words that only begin like broad ones.
    {
      text: 'We set bold needles into every winter keyboard. We open bold windows onto newspapers and settlements.',
      section,
      type,
    },
    // One is welcome, and so are a few among many.
    ...SLOGANS.slice(0, 8).map((slogan): RuleCase => ({ text: `${slogan} ${OWN[3] ?? ''}`, section, type })),
    { text: `${SLOGANS[0] ?? ''} ${SLOGANS[1] ?? ''} ${OWN.slice(0, 3).join(' ')}`, section, type },
    { text: `${SLOGANS[0] ?? ''} ${SLOGANS[1] ?? ''}`, section, type, options: { minSentences: 3 } },
    // Lists of things, and what is said by others.
    { text: `- ${SLOGANS[0] ?? ''}\n- ${SLOGANS[1] ?? ''}`, section: 'Requirements', type },
    { text: `- ${SLOGANS[0] ?? ''}\n- ${SLOGANS[1] ?? ''}`, section: 'Non-goals', type },
    { text: `> “${SLOGANS[0] ?? ''} ${SLOGANS[1] ?? ''}”`, section, type },
    { text: `“${SLOGANS[0] ?? ''}” “${SLOGANS[1] ?? ''}”`, section, type },
    { text: 'How do we delight customers? How do we drive innovation and excellence?', section, type },
    {
      text: '[We deliver seamless experiences that delight customers.] [We drive innovation.]',
      section,
      type,
    },
    {
      text: 'We deliver `seamless` experiences that delight customers. We drive `innovation` and excellence.',
      section,
      type,
    },
    { text: 'We raise innovative revenue by 40%. We grow excellent value by 20%.', section, type },
    // Too short to be told from a label.
    { text: '- Innovation\n- Excellence\n- World-class quality', section, type },
    // Other documents.
    {
      text: smallDocument('prd', 'Berth planner', ['## Summary', SLOGANS.slice(0, 4).join(' ')]),
      type: 'prd',
    },
  ],
})
