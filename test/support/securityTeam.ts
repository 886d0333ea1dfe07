import type { TeamSettings } from '../../server/src/ruleset/teamSchema'

/** A team that asks of its documents who may see what. */
export const securityTeam: TeamSettings = {
  perspectives: {
    security: {
      question: 'Who may see this data, and who would notice if others did?',
      facets: {
        access: ['access', 'permission+', 'role based', 'least privilege', 'may see'],
        traces: ['audit log', 'audit trail', 'logged', 'alert+'],
        'data at rest': ['encrypt+', 'encryption', 'retention'],
      },
    },
  },
}
