import { syntheticUsers } from '../../../rules/evidence/syntheticUsers'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '([How many real people, of which group, confirmed or contradicted it, and when].)'

ruleTester(syntheticUsers, {
  flagged: [
    {
      text: 'Simulated interviews showed that florists dislike the morning round.',
      phrase: 'Simulated interviews',
      messageId: 'told',
      afterFix: `Simulated interviews showed that florists dislike the morning round. ${NOTE}`,
    },
    { text: 'Seven of nine synthetic users preferred the list.', phrase: 'synthetic users' },
    'We interviewed twelve AI-generated personas, and most of them wanted a printed plan.',
    { text: 'The idea was validated with synthetic customer interviews.', section: 'Evidence' },
    {
      text: 'According to our synthetic panel, 64 % of tenants would pay for a locker.',
      section: 'Problem',
    },
    'Our proto-personas struggled with the second form.',
    {
      text: 'The personas were generated with ChatGPT from our own help pages.',
      section: 'Users',
      phrase: 'personas were generated with ChatGPT',
    },
    'We asked ChatGPT to act as a night nurse, and it named the alarm as the worst part.',
    { text: '- 40 simulated customers agreed that the fee is fair', section: 'Research' },
    {
      text: '| Finding | From |\n| --- | --- |\n| Parents want a quieter bus | Twenty LLM-simulated respondents said so |',
      section: 'Research findings',
    },
    { text: 'We decided for the list, because simulated users liked it more.', section: 'Decision' },
    'LLM-generated survey answers confirm the demand for evening slots.',
    'We ran the survey with 200 synthetic respondents. 71 % of them found the price fair.',
    {
      text: '# Bike lockers\n\n## User research\n\nSynthetic user research with nine personas supported every recommendation.\n',
      type: 'one-pager',
    },
  ],
  passed: [
    // Called what it is.
    'Simulated interviews showed that florists dislike the morning round; this is an assumption.',
    'Simulated interviews showed that florists dislike the morning round. Six real florists told us the same in May.',
    'Seven of nine synthetic users preferred the list. We do not know whether real ones do.',
    'Our proto-personas struggled with the second form, which is to be checked with visitors.',
    'Hypothesis from AI-generated personas: growers want a printed plan.',
    { text: 'Seven of nine synthetic users preferred the list.', section: 'Assumptions' },
    { text: 'Our proto-personas want a printed plan.', section: 'Open questions' },
    'The personas were generated with ChatGPT and are illustrative.',
    'We rehearsed the questions on simulated users, who answered in whole sentences.',
    'A starting point: simulated customers named the fee first.',
    // Plans, conditions, questions, somebody else's words.
    'We will interview simulated users first and real growers in June.',
    'If simulated users prefer the list, we ask six growers.',
    'Did the simulated users prefer the list?',
    '> “Synthetic users told us that the list is better.”',
    'Interview simulated users before each call.',
    // The product makes them, or they are data to test with.
    { text: 'The tool generates AI personas and shows what they said.', section: 'Solution' },
    { text: 'Each simulated customer must be shown with its answers.', section: 'Requirements' },
    {
      text: 'Rival tools sell synthetic respondents and report results within an hour.',
      section: 'Competitors',
    },
    { text: 'Synthetic users found 14 slow pages.', section: 'Test plan' },
    'The load test with 500 simulated users showed answers within two seconds.',
    'Monitoring with synthetic users found a slow page in March.',
    'Test accounts of fictional customers are used in the demo, as tested in April.',
    // Real people, or no result.
    'Twelve virtual interviews with growers showed that the plan is printed at noon.',
    'Six growers we visited in May wanted a printed plan.',
    'None of the nine people asked was a synthetic user; seven preferred the list.',
    'We asked real growers instead of simulated users, and seven of nine preferred the list.',
    'We never used AI-generated personas as evidence.',
    'Synthetic users are discussed a lot.',
    'The synthetic fabric survey showed wear after a year.',
    'We asked the model shop for a smaller housing.',
  ],
})
