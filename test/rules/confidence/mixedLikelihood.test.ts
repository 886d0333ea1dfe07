import { mixedLikelihood } from '../../../rules/confidence/mixedLikelihood'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '([How likely: from … to … %; how well that is known: from what].)'

ruleTester(mixedLikelihood, {
  flagged: [
    {
      text: 'There is a real possibility that depots will leave.',
      phrase: 'real possibility',
      messageId: 'vague',
      afterFix: `There is a real possibility that depots will leave. ${NOTE}`,
    },
    { text: 'We are highly confident that growers will probably switch.', messageId: 'mixed' },
    {
      text: 'It is likely, with low confidence, that tenants will pay.',
      messageId: 'mixed',
      phrase: 'likely, with low confidence',
    },
    { text: 'Florists have an 80 % chance to renew, and we have low confidence in it.', messageId: 'mixed' },
    { text: 'We are fairly sure that a second boat is unlikely.', messageId: 'mixed' },
    { text: 'I am confident that families will probably come.', messageId: 'mixed' },
    'There is a good chance that nurses switch in the first month.',
    { text: '- Slight chance of a price war among couriers', section: 'Risks' },
    { text: 'It is quite possible that the toll will rise.', section: 'Risks', phrase: 'quite possible' },
    'Shops may well prefer paper.',
    { text: 'Rivals could very well cut their prices.', section: 'Market' },
    'It is not inconceivable that the ferry line closes.',
    { text: 'A strike in autumn cannot be ruled out.', phrase: 'cannot be ruled out' },
    { text: 'Bills with a high likelihood of passage cover four states.', type: 'strategy' },
    'There is a serious possibility that depots will leave. The fee is paid monthly.',
  ],
  passed: [
    // A number, a range, or a word of the team's own scale.
    'There is a good chance (about 60 %) that nurses switch in the first month.',
    'There is a real possibility that depots will leave, one in four perhaps.',
    'There is a small chance, 1 in 20, that the ferry line closes.',
    'About 60 % of depots will switch. We know little yet: two calls.',
    { text: 'There is a fair chance that depots leave.', team: { likelihood: { 'fair chance': [40, 60] } } },
    // One of the two, or each in a sentence of its own.
    'Growers will probably switch.',
    'It is likely that tenants will pay.',
    'We have low confidence in this figure.',
    'Growers will probably switch. We are fairly sure of it after nine visits.',
    'We are confident in the team.',
    // Care that is taken for what may be.
    'Since it is quite possible that the list is long, we read it in parts.',
    // Kinds of sentence in which nobody estimates.
    'Is there a real possibility that depots will leave?',
    '> “There is a good chance that we leave.”',
    '> “It is quite possible that we leave.”',
    { text: 'It is quite possible that the list will be empty.', section: 'Requirements' },
    'According to Harbour Watch (2025), there is a good chance that the line closes.',
    'If there is a real possibility that depots leave, we stop.',
    { text: 'The model returns likely matches with high confidence.', section: 'Solution' },
    { text: 'The planner may well show an empty list.', section: 'Requirements' },
    'The system shows likely matches with low confidence in grey.',
    { text: 'Low chance of rain: the share of days with less than a millimetre.', section: 'Glossary' },
    { text: 'There is a good chance that nurses want this.', section: 'Out of scope' },
    '| Risk | Likelihood | Confidence |\n| --- | --- | --- |\n| Depots leave | likely | low |',
    // The words mean something else.
    'Dispatchers get a chance to swap shifts.',
    'The app works well and may be sold abroad.',
    'Everyone has a fair chance at the good shifts.',
    'We make it possible that depots share drivers.',
    'The probability of rain is printed on the plan.',
    'Possible routes are shown in grey.',
    '[There is a real possibility that …]',
    'We could do well in the north.',
  ],
})
