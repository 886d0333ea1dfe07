import { unattributedAuthority } from '../../../rules/evidence/unattributedAuthority'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '[Who and when: name and year, link, or how many we asked]'

ruleTester(unattributedAuthority, {
  flagged: [
    'We have received many requests for a print view.',
    'Feedback suggests that the map is slow.',
    {
      text: 'Studies show that short forms raise trust.',
      phrase: 'Studies show',
      afterFix: `Studies show that short forms raise trust. ${NOTE}`,
    },
    'Experts agree that paper logs are on their way out.',
    'Research suggests that a second reminder helps.',
    'The layout follows industry best practice for tills.',
    'It is well known that carers skip the survey.',
    'The segment is projected to triple.',
    'Customers want a quieter checkout.',
    'Many teachers complain about the second log-in.',
    'Users often abandon the form at step three.',
    'A dark mode is frequently requested.',
    'There is growing demand for shared vans.',
    'Users hate the new queue.',
    'Several farmers keep two soil maps.',
    { text: '- Developers expect a sandbox', section: 'Problem' },
  ],
  passed: [
    'We have received twelve requests for a print view since May.',
    'Two field trials (Hale 2023, Ito 2024) found small gains from short forms.',
    'Six of 8 nurses we asked want a quieter ward.',
    'We interviewed twelve carers; they want fewer codes.',
    'In 14 interviews, customers want a quieter checkout more than a lower price.',
    'We believe customers want a quieter checkout.',
    'Do customers want a quieter checkout?',
    'If users hate the queue, we bring back the list.',
    'Show the data before the chart.',
    'Experts at Dockside Labs (2024) measured it.',
    'Studies show it ([Hale 2023](https://example.org/hale)).',
    '> Customers want a quieter checkout.',
    'The form follows WCAG 2.1 AA.',
    'No research shows that this helps.',
    'Collect data on the second reminder.',
    'The system must follow the best practices of the bank.',
    'Perhaps customers want a quieter checkout.',
    { text: 'Best practices: see the handbook.', section: 'References' },
    'The nurse of the early shift opens the list.',
    'According to the Till Makers (2025), customers want a quieter checkout.',
    'Competitors claim that customers want a quieter checkout.',
  ],
})
