import type { ReviewStatus } from '../../server/src/lsp/protocol'

/** What the server says of a reviewed PRD with two warnings and a remark. */
export const REVIEWED: ReviewStatus = {
  uri: 'file:///a.md',
  version: 1,
  enabled: true,
  failed: false,
  gate: 'review',
  gateReasons: [],
  profile: 'pm',
  type: 'prd',
  findings: { error: 0, warning: 2, information: 1, hint: 0 },
  band: 'gaps',
}
