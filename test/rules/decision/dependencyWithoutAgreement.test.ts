import { dependencyWithoutAgreement } from '../../../rules/decision/dependencyWithoutAgreement'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '([Who agreed to what, by when; or who asks them, and when].)'

ruleTester(dependencyWithoutAgreement, {
  flagged: [
    {
      text: 'We need the payments team to expose the refund endpoint.',
      phrase: 'the payments team',
      messageId: 'open',
      afterFix: `We need the payments team to expose the refund endpoint. ${NOTE}`,
    },
    { text: 'The night view depends on the map team.', phrase: 'the map team' },
    'This relies on another team for the event bus.',
    { text: '- Blocked by the identity squad', section: 'Milestones' },
    { text: '- Platform team: expose the event bus', section: 'Dependencies', phrase: 'Platform team' },
    { text: '- Legal to review the new terms', section: 'Dependencies and constraints', phrase: 'Legal' },
    {
      text: '| Dependency | Need |\n| --- | --- |\n| Search team | Extends the index with depots |',
      section: 'Dependencies',
    },
    { text: 'Launch requires approval from legal.', section: 'Rollout' },
    { text: 'Phase 2 depends on two other teams.', section: 'Roadmap' },
    'The export is waiting for the warehouse department.',
    {
      text: 'The tracker needs the radio supplier to change its firmware.',
      section: 'Feasibility',
      type: 'strategy',
    },
    'We need the payments team to expose the refund endpoint. The button is blue.',
    { text: 'We rely on the map team for tiles.', section: 'Risks', type: 'launch' },
  ],
  passed: [
    // The commitment, its holder, its date or its state.
    'We need the payments team to expose the refund endpoint; agreed with its lead.',
    'We need the payments team to expose the refund endpoint. They have promised it for May.',
    'The night view depends on the map team, which delivers by 3 May.',
    { text: '- Platform team: expose the event bus (in progress)', section: 'Dependencies' },
    { text: '- Platform team: expose the event bus, Q3', section: 'Dependencies' },
    { text: '- Legal to review the new terms, owner: R. Lind', section: 'Dependencies' },
    {
      text: '| Team | Need | Status |\n| --- | --- | --- |\n| Search team | Extends the index | Confirmed |',
      section: 'Dependencies',
    },
    'The export is waiting for the warehouse department, whose contact is Ines.',
    'The night view depends on the map team, and it is unclear whether they have time.',
    'The night view depends on the map team; not agreed yet, we ask in April.',
    // Our own work, software, and groups that are nobody else.
    'We need our team to finish the index first.',
    'The index depends on the product team.',
    'The index depends on Postgres 16.',
    { text: '- Postgres 16\n- A map provider', section: 'Dependencies' },
    { text: '- The whole team works on this', section: 'Dependencies' },
    'It depends on each team.',
    'This needs a dedicated team.',
    'It depends on a remote team.',
    'The platform team sits on the third floor.',
    'We need team members who know maps.',
    // How the users of the product work with each other.
    { text: 'Dispatchers rely on the finance team to correct invoices.', section: 'Problem' },
    { text: 'Shop managers depend on the marketing team for photos.', section: 'Users' },
    { text: 'The form requires the support team to pick a reason.', section: 'Requirements' },
    'Dispatchers rely on the finance team to correct invoices.',
    { text: 'Their product needs the sales team to set up every account.', section: 'Competitors' },
    // Nothing is said, or somebody else says it.
    'If we needed the payments team, we would wait.',
    'Does this depend on the payments team?',
    '> “We need the payments team to expose the refund endpoint.”',
    { text: '- [Team]: [what we need from it]', section: 'Dependencies' },
    { text: 'We need the payments team to expose the refund endpoint.', section: 'Out of scope' },
    { text: 'We need the payments team to expose the refund endpoint.', type: 'vision' },
    { text: 'This page lists the teams we talk to.', section: 'Dependencies' },
  ],
})
