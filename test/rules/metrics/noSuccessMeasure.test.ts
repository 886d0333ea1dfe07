import { noSuccessMeasure } from '../../../rules/metrics/noSuccessMeasure'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Sharing recipes inside a household'
const WITHOUT_MEASURE = [
  'Households cook from three places: a drawer of cuttings, a messenger group and the memory of one person. When that person is away, dinner is bread.',
  '## What we build',
  'A shared shelf for recipes. Everyone in the household can add one from a photo, and the shopping list follows from it.',
]

/** Money, roles and rivals, and nothing by which anybody would see that it worked. */
const MUCH_HANGS = [
  'Households move to the premium plan at €3 a month, and partners pay a commission on each basket. Larder and Mealbox, the two competitors, sell theirs at €5, and our subscribers wait for a shelf of their own.',
  '## What we build',
  'A shared shelf for recipes. Parents add a recipe from a photo, and the shopping list follows from it. Buyers of the supermarkets see the list.',
]
/** Names roles for a page, with nothing that anybody may lose. */
const WEEK =
  'Cooks add a recipe from a photo. Parents plan a week from the shelf, and bakers keep their own list. '.repeat(
    22,
  )
const SHELF = 'The shelf has a button. The button opens a list of cuttings. '.repeat(35)
/** Makes points for a view, so that the page argues. */
const LEFT = ['Cooks', 'Parents', 'Students', 'Bakers']
  .map((who) => `${who} struggle to find a cutting and today they ask at the door.`)
  .join('\n\n')

ruleTester(noSuccessMeasure, {
  flagged: [
    ...withEach('prd', TITLE, WITHOUT_MEASURE, [
      'Success: a delightful and modern experience.',
      'Guests pass the shelf on their way to the stove.',
      'The button is measurable in millimetres.',
      'The call ends with a success code that is kept with the recipe.',
      'What does success mean here?',
      '[Success is a household that does what?]',
      '## Goals\n\n- Add a shelf\n- Add a photo button\n- Add a list',
      '## Success metrics\n\nTBD',
      '## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n| [measure] | [today] | [target] |',
      '## How we measure success',
      'How do we know that this worked?',
      '<!-- Target: 40 % of households share five recipes within a month. -->',
      'The photo has at most 12 megapixels.',
      'The list shows up to 50 recipes on a page.',
      'The button is ready in week 3, and the list follows in week 5.',
      'We will look at the numbers after the launch.',
      'Two engineers need four weeks.',
    ]),
    {
      text: smallDocument('prd', TITLE, WITHOUT_MEASURE),
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('prd', TITLE, WITHOUT_MEASURE).trimEnd() +
        '\n\n## How we will know\n\n| Measure | Today | Target | By when | Must not get worse |\n' +
        '| --- | --- | --- | --- | --- |\n' +
        '| [what is counted, for whom] | [value or not known yet] | [value] | [date] | [guardrail] |\n',
    },
    { text: smallDocument('one-pager', TITLE, WITHOUT_MEASURE), type: 'one-pager' },
    { text: smallDocument('launch', TITLE, WITHOUT_MEASURE), type: 'launch' },
    // Loud where much hangs on it and little is weighed; a description, reasons and cases are asked softly.
    ...(['launch', 'one-pager', 'prd'] as const).map((type) => ({
      text: smallDocument(type, TITLE, MUCH_HANGS),
      type,
      milder: 0,
    })),
    { text: smallDocument('launch', TITLE, [...MUCH_HANGS, SHELF]), milder: 0 },
    { text: smallDocument('launch', TITLE, [SHELF]), milder: 1 },
    {
      text: smallDocument('launch', TITLE, [
        ...MUCH_HANGS,
        '## Why this first',
        'The shelf comes first because cuttings are lost, and because the drawer is full. If parents refuse the price, we fall back to the list, since that is there anyway. Otherwise the bakers are next, unless the supermarkets leave; if they do, the list is printed. It was compared with a drawer and tried in a kitchen, because a drawer is cheaper.',
      ]),
      milder: 1,
    },
    // What comes when, without and with goals of its own.
    { text: smallDocument('roadmap', TITLE, MUCH_HANGS), type: 'roadmap', milder: 1 },
    {
      text: smallDocument('roadmap', TITLE, [
        ...MUCH_HANGS,
        '## Goals\n\n- Cooks find the cutting they kept',
      ]),
      type: 'roadmap',
      milder: 0,
    },
    // Its heading says that it tells how one would know.
    ...(['Later.', `${LEFT} A shelf is tidy.`] as const).map((below, milder) => ({
      text: smallDocument('launch', TITLE, [...MUCH_HANGS, `## Success checks\n\n${below}`]),
      milder,
    })),
    {
      text: smallDocument('launch', TITLE, [...MUCH_HANGS, `## Shelves\n\n${LEFT} A shelf is tidy.`]),
      milder: 0,
    },
    // What stands already, what is for one's own use, a pitch, and what goes on for pages and hardly argues.
    { text: smallDocument('launch', TITLE, MUCH_HANGS, ['status: released']), milder: 1 },
    {
      text: smallDocument('one-pager', TITLE, [...MUCH_HANGS, 'It is a hobby project of ours.']),
      milder: 1,
    },
    { text: smallDocument('one-pager', 'The recipe pitch', MUCH_HANGS), milder: 1 },
    { text: smallDocument('launch', TITLE, [WEEK, WEEK]), milder: 1 },
    // A page by which nobody loses, what shows that somebody may, and what is tried out to find out.
    { text: smallDocument('one-pager', TITLE, [WEEK]), milder: 1 },
    { text: smallDocument('launch', TITLE, [WEEK]), milder: 0 },
    { text: smallDocument('experiment', TITLE, [WEEK]), milder: 0 },
    ...['Households pay for it in the paid plan.', 'Customer support answers on Sundays.'].map((more) => ({
      text: smallDocument('one-pager', TITLE, [WEEK, '## Why now', more]),
      milder: 0,
    })),
    // A label with nothing below it tells nothing.
    { text: smallDocument('launch', TITLE, [...MUCH_HANGS, 'Success criteria']), milder: 0 },
  ],
  passed: [
    // What has to be seen before the next step, and where the measures stand.
    ...withEach('experiment', TITLE, WITHOUT_MEASURE, [
      'We go on to the shopping list only after both trials pass.',
      'The trial passes if nobody asks for the drawer.',
      'Pass criteria: nobody asks for the drawer.',
      'The plan of the pilot sets measurable targets for each household.',
      '## Pass criteria\n\n- Nobody asks for the drawer',
    ]),
    ...withEach('prd', TITLE, WITHOUT_MEASURE, [
      'Success criteria\n\t•\tA cook finds the cutting without asking\n\t•\tThe list is shared at the shop',
      'Success metrics:\n1) Dinner is cooked when one of them is away\n2) Nobody keeps a drawer',
      '## Success metrics\n\n- 40 % of households share at least five recipes within a month (today: none).',
      '## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n| Households with two cooks | 18 % | 35 % |',
      '## Goals\n\n- Weekly use by a second person rises from 18 % to 35 % by June.',
      'We will know it worked when people who never cooked before plan a dinner from the shelf.',
      'Worked if half of the invited households add a recipe in the first week without asking us.',
      '## Success criteria\n\n- ≥ 60 % of shopping lists start from a recipe',
      '## Key results\n\n- Reduce abandoned lists from 52 % to under 30 % by September',
      '## Targets\n\n- Churn below 2 % a month after the second month',
      '## How we measure success\n\nSuccess means that two people in one household each add three recipes in a month.',
      '## Metrics\n\n| KPI | Today | Goal by May |\n| --- | --- | --- |\n| Recipes per household | 3 | 12 |',
      '## Outcomes\n\n- Retention after 30 days: 25 % to 40 %',
      'It serves a number we already have: [objectives of the year](okrs/2026.md).',
    ]),
    // Told in words, outside of any section of measures.
    ...withEach('prd', TITLE, WITHOUT_MEASURE, [
      'Success is a household that plans its Sunday from the shelf and never opens the drawer.',
      'For us success looks like a second cook in each household before the holidays.',
      '- KPI: three or more families of the test group cook from it on a weekday.',
    ]),
    { text: smallDocument('vision', TITLE, WITHOUT_MEASURE), type: 'vision' },
    { text: smallDocument('rfc', TITLE, WITHOUT_MEASURE), type: 'rfc' },
    { text: smallDocument('strategy', TITLE, WITHOUT_MEASURE), type: 'strategy' },
  ],
})
