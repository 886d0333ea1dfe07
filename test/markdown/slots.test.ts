import assert from 'node:assert/strict'
import { slotOf, type Slot } from '../../server/src/markdown/slots'

/** Headings as product documents have them, and the slot a product manager would file them under. */
const HEADINGS: Readonly<Record<Slot, readonly string[]>> = {
  revisit: [
    'Kill criteria',
    'Stop if',
    'When do we stop?',
    'Q: When would we stop?',
    'What would change our minds',
  ],
  problem: [
    'Problem Statement',
    '1. Problem',
    'The problem we are solving',
    'Background',
    'Context',
    'Background and Context',
    'Why now?',
    'Motivation',
    'Pain points',
    'User problems',
    'Opportunity',
    'Customer problem',
  ],
  users: [
    'Target Audience',
    'User Personas',
    'Who is this for?',
    'Target users',
    'Customers',
    'Jobs to be done',
    'User segments',
  ],
  goals: ['Goals', 'Goals and Objectives', 'Objectives', '🎯 Goals', 'Product vision', 'Business goals'],
  metrics: [
    'Success Metrics',
    'KPIs',
    'How will we measure success?',
    'Key Results',
    'OKRs',
    'Success criteria',
    'Metrics & Measurement',
    'What does success look like?',
    'North Star Metric',
    'Goals & Success Metrics',
    'Guardrail metrics',
    'How we will judge it',
    'How will we tell that it worked?',
    'How we will know',
    'Success Metrics and Business Impact',
  ],
  'non-goals': [
    'Non-goals',
    'Out of Scope',
    'Out-of-scope',
    'What we are not doing',
    'Goals and Non-Goals',
    "Won't do",
    'Not now',
  ],
  scope: ['Scope', 'In scope', 'MVP', 'MVP Scope'],
  requirements: [
    'Requirements',
    'Functional Requirements',
    'Non-functional requirements',
    'User Stories',
    'Acceptance Criteria',
    'Use cases',
    'Features',
    'Key features',
    'Technical Requirements',
    'Security & Privacy',
    'Performance requirements',
  ],
  solution: [
    'Solution',
    'Proposed Solution',
    'Solution overview',
    'How it works',
    'Design',
    'Architecture',
    'Detailed design',
  ],
  capability: [
    'Technical Approach',
    'Feasibility',
    'Dependencies',
    'Technical feasibility',
    'Resources',
    'Team',
    'Constraints',
    'Technical constraints',
  ],
  market: [
    'Market',
    'Market Analysis',
    'Competitive Landscape',
    'Competitors',
    'Competitive analysis',
    'Market size',
    'Positioning',
    'Differentiation',
    'Target market',
    'Industry trends',
  ],
  business: [
    'Business Case',
    'Business model',
    'Pricing',
    'Revenue model',
    'Monetization',
    'ROI',
    'Unit economics',
    'Business value',
    'Business impact',
    'Cost-benefit analysis',
    'Financials',
    'Go-to-market',
    'Go to Market Strategy',
    'GTM',
  ],
  risks: [
    'Dependencies and Risks',
    'Risks',
    'Risks and Mitigations',
    '⚠️ Risks',
    'Risk Assessment',
    'Threats',
    'Rabbit holes',
    'What could go wrong',
  ],
  assumptions: [
    'Assumptions',
    'Hypotheses',
    'Key assumptions',
    'Assumptions and Constraints',
    'Our bets',
    'Assumptions & Risks',
  ],
  questions: ['Open Questions', 'Unresolved questions', 'Questions', 'Open issues', 'Unknowns'],
  evidence: [
    'Evidence',
    'User Research',
    'Research findings',
    'What we know',
    'Data',
    'Customer interviews',
    'What we heard',
  ],
  alternatives: [
    'Alternatives Considered',
    'Options considered',
    'Considered Options',
    'Rejected alternatives',
    'Alternatives',
    'Prior art',
    'Rationale and alternatives',
  ],
  decision: ['Decision', 'Recommendation', 'The ask', 'Decision Outcome', 'Next steps', 'Proposal'],
  'trade-offs': ['Trade-offs', 'Tradeoffs', 'Drawbacks', 'Consequences'],
  strategy: [
    'Strategy',
    'Strategic pillars',
    'Where to play',
    'Product strategy',
    'Guiding policy',
    'Our approach',
    'Themes',
  ],
  roadmap: [
    'Roadmap',
    'Timeline',
    'Milestones',
    'Phase 1',
    'Phases',
    'Now / Next / Later',
    'Q3 2026',
    'Timeline and milestones',
  ],
  launch: ['Release plan', 'Launch plan', 'Rollout plan', 'Launch checklist'],
  experiment: ['Experiment', 'A/B test', 'Pilot', 'Experiment design'],
  principles: ['Principles', 'Product principles', 'Design principles', 'Tenets'],
  glossary: [
    'Glossary',
    'Definitions',
    'Terminology',
    // Wordings that are named so that nobody uses them.
    'Words to avoid',
    'Claims we do not make',
    'Things we should not say',
    'What we should never claim',
    'Do not say',
  ],
  references: [
    'References',
    'Appendix',
    'Appendix A: Interview notes',
    'Links',
    'Further reading',
    'Changelog',
    'Revision history',
  ],
  summary: [
    'Executive Summary',
    'TL;DR',
    'Overview',
    'Summary',
    'Introduction',
    'Abstract',
    'Product overview',
  ],
  'press-release': ['Press Release'],
  faq: ['FAQ', 'Frequently Asked Questions', 'Internal FAQ', 'Customer FAQ'],
  people: ['Stakeholders', 'RACI', 'Owners', 'Roles and responsibilities'],
}

describe('slots', () => {
  for (const [slot, headings] of Object.entries(HEADINGS)) {
    for (const heading of headings) {
      it(`“${heading}” promises ${slot}`, () => {
        assert.equal(slotOf(heading), slot)
      })
    }
  }

  for (const heading of [
    'Epic 1: Onboarding',
    'Onboarding flow',
    'Checkout',
    '',
    '3.2',
    '---',
    'problem '.repeat(20),
  ]) {
    it(`“${heading.slice(0, 30)}” promises nothing`, () => {
      assert.equal(slotOf(heading), null)
    })
  }

  it('do not depend on case, numbering or the kind of apostrophe', () => {
    assert.equal(slotOf('4.2) OUT OF SCOPE'), 'non-goals')
    assert.equal(slotOf('§ what we won’t do'), slotOf("what we won't do"))
    assert.equal(slotOf('Won’t do'), 'non-goals')
  })
})
