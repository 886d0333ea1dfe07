import { solutionAsProblem } from '../../../rules/clarity/solutionAsProblem'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const TITLE = 'Allotment garden waiting list'
const problem = (
  text: string,
  heading = 'Problem',
  type: Parameters<typeof smallDocument>[0] = 'prd',
): string => smallDocument(type, TITLE, [`## ${heading}`, text, '## Solution', 'A page with the list.'])

ruleTester(solutionAsProblem, {
  flagged: [
    problem('The committee does not use AI yet. An assistant inside the list is missing.'),
    problem('The office does not yet offer an app.'),
    {
      text: problem('There is no mobile app for the waiting list.'),
      messageId: 'missing',
      phrase: 'There is no mobile app for the waiting list.',
      afterFix: problem(
        'There is no mobile app for the waiting list.\n\n[Because: situation] [who has what bad outcome] [which costs: time, money, trust]',
      ),
    },
    problem('Gardeners do not have a dashboard.'),
    problem('Gardeners don’t have an overview tool.'),
    problem('The club lacks a modern platform.'),
    problem('There is currently no API.'),
    problem('Lack of notifications for members.'),
    problem('Missing integration with the town hall.'),
    problem('The club needs an AI assistant.'),
    problem('The committee has no reporting tool. It would like one.'),
    problem('Members are patient people. There is no portal for them.'),
    problem('There is no mobile app for the list.', 'Background'),
    problem('There is no mobile app for the list.', 'Opportunity'),
    problem('There is no mobile app for the list.', 'Problem statement', 'one-pager'),
    problem('There is no mobile app for the list. What happens to members?'),
    problem('There is no mobile app for the list.\n\n> “I wait for years and lose hope,” said a member.'),
    problem('The absence of a chatbot is noted.'),
  ],
  passed: [
    problem('The assistant of the secretary is missing the list, so members are called twice.'),
    problem('There is no app, so members phone the office and ask for their place.'),
    problem('There is no app. Members wait for a letter and miss the plot.'),
    problem('The club lacks a list, which means that plots stay empty until autumn.'),
    problem('Gardeners do not have a dashboard and spend two evenings a month on a paper list.'),
    problem('There is no app. As a result, one plot in five stays empty.'),
    problem('There is no API. The clerk types every name by hand.'),
    problem('There is no app. Each call costs the office €6.'),
    problem('There is no app; 40% of the members call every month.'),
    problem('Members learn in May that their plot went to somebody else in March.'),
    problem('The committee forgets who is next.'),
    problem(
      'Plots stay empty. Members leave. The list is old. Nobody knows it. It stands in a drawer. The drawer is locked. There is no app.',
    ),
    problem('Is there no app?'),
    problem('[There is no app]'),
    problem('> “There is no app,” said a member.'),
    problem('There is no water on the plots.'),
    problem('There is no mobile app for the list.', 'Solution'),
    problem('There is no mobile app for the list.', 'Non-goals'),
    problem('There is no mobile app for the list.', 'Problem', 'rfc'),
    problem('There is no mobile app for the list.', 'Problem', 'strategy'),
    smallDocument('prfaq', TITLE, [
      '## FAQ',
      '### Q: What is the problem?',
      'No account and no server, and there is no API.',
    ]),
  ],
})
