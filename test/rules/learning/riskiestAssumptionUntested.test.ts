import { riskiestAssumptionUntested } from '../../../rules/learning/riskiestAssumptionUntested'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Shared calendars for clinics'
const PLAN = [
  'Receptionists of small clinics phone each other to move a patient, and half of the calls reach nobody.',
  '## Solution',
  'Clinics see the free hours of their neighbours and book them.',
]
const LEANING = [...PLAN, '## Assumptions', '- Neighbouring clinics are willing to show their free hours.']

ruleTester(riskiestAssumptionUntested, {
  flagged: [
    ...withEach('prd', TITLE, PLAN, [
      '## Assumptions\n\n- Clinics keep their calendars up to date.',
      '## Assumptions\n\nReceptionists have time to look at a second screen.',
      'We assume that clinics show their free hours to neighbours.',
      'Our bet is that patients accept another doctor for an earlier hour.',
      '**Assumption:** two clinics in three use the calendar of the chamber.',
      '## Risks\n\n- Doctors see their neighbours as rivals and hide their hours.',
      '## Risks\n\nPatients may not travel to the next village for an earlier hour.',
      '## Assumptions\n\n- Clinics keep their calendars up to date.\n- Receptionists have a second screen.',
      '| Assumption | Confidence |\n| --- | --- |\n| Clinics keep calendars up to date | high |',
      '## Assumptions\n\n- Patients read text messages.\n\n## Validation\n\n[pilot with clinics]',
      '## Assumptions\n\n- Patients read text messages.\n\nNo pilot is planned.',
    ]),
    {
      text: smallDocument('strategy', TITLE, LEANING),
      type: 'strategy',
      messageId: 'untested',
      phrase: 'Neighbouring clinics are willing to show their free hours.',
      afterFix:
        smallDocument('strategy', TITLE, LEANING).trimEnd() +
        '\n\n| Riskiest assumption | Cheapest test | Result that would change our mind | By when |\n' +
        '| --- | --- | --- | --- |\n' +
        '| [what everything leans on] | [before building] | [what we would see] | [date] |\n',
    },
    { text: smallDocument('one-pager', TITLE, LEANING), type: 'one-pager' },
    {
      text: smallDocument('prd', TITLE, [
        ...PLAN,
        '## Risks',
        '- Doctors see neighbours as rivals and hide their hours.',
      ]),
      messageId: 'risk',
    },
    {
      text: smallDocument('prd', TITLE, [
        ...PLAN,
        '## Assumptions',
        '- Sufficient development capacity is available.\n- Patients accept another doctor for an earlier hour.',
      ]),
      phrase: 'Patients accept another doctor for an earlier hour.',
    },
    { text: smallDocument('prd', TITLE, [...LEANING, '## Experiments']) },
    { text: smallDocument('prd', TITLE, [...LEANING, 'Test: [which clinics]']) },
  ],
  passed: [
    // An experiment is the test.
    { text: smallDocument('experiment', TITLE, LEANING), type: 'experiment' },
    {
      text: smallDocument('prd', TITLE, [
        ...LEANING,
        '## Experiment design',
        'Half of the clinics in the valley see the hours of their neighbours, the other half keeps the telephone.',
      ]),
    },
    ...withEach('prd', TITLE, LEANING, [
      'Test: four clinics share their hours by fax in May.',
      '**Pilot in the valley:** four clinics, three weeks.',
      'Variant A shows hours, variant B shows days.',
      'A control group keeps the telephone.',
    ]),
    {
      text: smallDocument('prd', TITLE, [
        ...PLAN,
        '## Risks',
        '- Doctors see their neighbours as rivals and hide their hours. If more than half of them hide hours by June, we stop.',
      ]),
    },
    // People, money and the meaning of a word are settled by asking.
    ...withEach('prd', TITLE, PLAN, [
      '## Assumptions\n\n- Sufficient development capacity is available.',
      '## Assumptions\n\n- The budget for two receptionists is approved.',
      '## Assumptions\n\n- Enough staff for the first month.',
      'Hours without a doctor stay white. The assumption is that the receptionist needs to name a doctor or close the hour.',
    ]),
    ...withEach('prd', TITLE, LEANING, [
      'Before building we interview six receptionists.',
      'A pilot with four clinics runs for three weeks first.',
      'First a prototype on paper, at two front desks.',
      'A spike of three days shows whether the calendars can be read.',
      '- We validate with two clinics that hours are shown at all.',
      '- Clinics keep calendars up to date. We measure this in May; owner: front desk lead.',
      '- The chamber keeps its service open; Ana will ask by June.',
      'We accept not knowing this: the assumption that clinics join is reversible within a week.\n\n## Assumptions\n\n- We accept that some will not join.',
      'In May we tested this with eight clinics; an A/B test showed 14% more moved patients (n=212).',
    ]),
    ...withEach('prd', TITLE, PLAN, [
      '',
      '## Open questions\n\n- Which calendar do most clinics use?',
      '## Assumptions\n\n[what has to be true]',
      '## Assumptions\n\n- Which of our assumptions is the weakest?',
      'Receptionists assume nothing and phone.',
      '| Risk | Mitigation |\n| --- | --- |\n| Doctors hide hours | Show counts instead of names |',
    ]),
    { text: smallDocument('prd', TITLE, LEANING, ['size: small']) },
    {
      text: smallDocument('prd', TITLE, [
        'Shared hours are required by the health care act since 2026.',
        ...LEANING,
      ]),
    },
    { text: smallDocument('vision', TITLE, LEANING), type: 'vision' },
    { text: smallDocument('roadmap', TITLE, LEANING), type: 'roadmap' },
    { text: smallDocument('rfc', TITLE, LEANING), type: 'rfc' },
    { text: smallDocument('launch', TITLE, LEANING), type: 'launch' },
  ],
})
