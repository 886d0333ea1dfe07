import { feedbackWithoutDisposition } from '../../../rules/learning/feedbackWithoutDisposition'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const TITLE = 'Consent form for the eye clinic'
const under = (heading: string, body: string, frontMatter: readonly string[] = []): string =>
  smallDocument(
    'prd',
    TITLE,
    ['Patients sign four sheets before an operation.', `## ${heading}`, body],
    frontMatter,
  )
const OPEN = '- Legal: the wording on data is too broad.\n- Nurses: the sheet is too long for the corridor.'

ruleTester(feedbackWithoutDisposition, {
  flagged: [
    under('Comments received', OPEN),
    under('Questions raised', OPEN),
    under('What reviewers said', OPEN),
    {
      text: under('Feedback', OPEN),
      messageId: 'open',
      phrase: '## Feedback',
      afterFix: `${under('Feedback', OPEN).trimEnd()}\n\n[Outcome of each: done, changed where, declined because, later when]\n`,
    },
    under('Review notes', OPEN),
    under('Review comments', OPEN),
    under('Comments', OPEN),
    under('Objections', OPEN),
    under('Concerns raised', OPEN),
    under('Stakeholder feedback', OPEN),
    under('Feedback from the ward', OPEN),
    under('Feedback received', 'Legal is worried about consent. Nurses want a shorter sheet.'),
    under(
      'Feedback',
      '| Who | Comment |\n| --- | --- |\n| Legal | Wording too broad |\n| Nurses | Sheet too long |',
    ),
    under('Feedback', `${OPEN}\n- Pharmacy: the dose is missing. Added.`),
    under('Feedback', OPEN, ['status: in review']),
    {
      text: under('Notes', '@ana: are we sure about the second sheet?', ['status: approved']),
      messageId: 'mark',
    },
    under('Notes', 'TODO(review) the second sheet reads like a threat.', ['status: approved']),
    under('Notes', '<!-- @ana: are we sure about the second sheet? -->', ['status: approved']),
  ],
  passed: [
    under('Questions', OPEN),
    under(
      'Feedback',
      '- Legal: wording too broad → changed in section 4.\n- Nurses: too long → declined, the law asks for all of it.',
    ),
    under('Feedback', '- Legal: wording too broad. Done.\n- Nurses: too long. Later, with the tablet.'),
    under('Feedback', '- Legal: too broad. Accepted.\n- Nurses: too long.'),
    under('Feedback', '- Legal: too broad, see § 4.\n- Nurses: too long (owner: Ida).'),
    under(
      'Feedback',
      '- Legal: too broad, answered by Ida.\n- Nurses: too long, moved to the tablet project.',
    ),
    under('Objections', '- Too long, because four sheets are required.\n- Too broad: fixed.'),
    under('Feedback', '- Legal: the wording on data is too broad.'),
    under('Customer feedback', OPEN),
    under('User feedback', OPEN),
    under('Feedback from patients and users', OPEN),
    under('Visual feedback', OPEN),
    under('Feedback loop', OPEN),
    under('Comment moderation', OPEN),
    under('Feedback', OPEN, ['status: draft']),
    under('Feedback', '[comments of the ward]\n\n[comments of legal]'),
    under('Feedback', ''),
    under('Notes', OPEN),
    under('Notes', '@ana: are we sure about the second sheet?', ['status: in review']),
    under('Notes', 'Write to ana@clinic.example with questions.', ['status: approved']),
    under('Notes', 'The sheet is signed twice.', ['status: approved']),
    under(
      'Feedback',
      '| Who | Comment | Outcome |\n| --- | --- | --- |\n| Legal | Too broad | Changed |\n| Nurses | Too long | Declined, law |',
    ),
  ],
})
