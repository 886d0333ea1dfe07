import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A page of a ski lift whose head says how far it is, and whose body does too. */
function page(head: string, body: string, title = 'Summary'): string {
  return `# Ski lift: tickets on the wrist

${head}

## ${title}

Skiers take off their gloves at each gate and drop their ticket in the snow.

${body}
`
}

const OPEN = 'Status: Ready for implementation'
const BUILT = 'This document describes the implemented gate.'
const flagged = (text: string): { text: string; messageId: string } => ({ text, messageId: 'built' })

ruleTester(numberDrift, {
  flagged: [
    { ...flagged(page(OPEN, BUILT)), phrase: 'This document describes the implemented' },
    ...[
      page('**Status:** Approved for implementation', BUILT),
      page('Status: Draft for implementation\nOwner: Mara', BUILT),
      page('> **Version**: 2\n> **Status**: Ready for build', BUILT),
      page('| Status | Proposed |\n| --- | --- |\n| Owner | Mara |', BUILT)
        .replace('| Status | Proposed |', '| Head | Value |')
        .replace('| Owner | Mara |', '| Status | Proposed |'),
      `---\nstatus: proposed\nowner: Mara\n---\n\n${page('Mara writes.', BUILT)}`,
      page('- Status: Planned', BUILT),
      page('Status: not started', 'This page records the shipped gate.'),
      page('Status: In design', 'This PRD now covers the deployed gate.'),
      page('Status: Draft (pre-implementation)', 'This spec has been fully implemented.'),
      page('Status: Proposed', 'The implementation is complete.'),
      page('Status: Proposed\nOwner: Mara', BUILT),
      page('Status: Proposed – see below', BUILT),
      page('Status: Planned.', 'Since May, the implementation is 100 % done.'),
      page('Status: Not yet built', 'This proposal was implemented in May.'),
      page('Status: Pending, ready for development', '> Note: this document describes the as-built gate.'),
      page(BUILT, OPEN, 'Document status'),
      page('Status: Accepted for implementation | Owner: Mara', BUILT),
    ].map(flagged),
  ],
  passed: [
    // A draft may be one about what exists.
    page('Status: Draft', BUILT),
    page('Status: Approved', BUILT),
    page('Status: Implemented', BUILT),
    page('Status: Accepted', BUILT),
    page('Owner: Mara', BUILT),
    // Only a part is built, or will be.
    page(OPEN, 'This document describes the gate.'),
    page(OPEN, 'This document describes how the gate is to be implemented.'),
    page(OPEN, 'The gate implementation is complete.'),
    page(OPEN, 'The implementation is planned for May.'),
    page(OPEN, 'Once the implementation is complete, Mara tells the skiers.'),
    page(OPEN, 'When this spec has been implemented, skiers keep their gloves on.'),
    page(OPEN, 'We wait until the implementation is done.'),
    page(OPEN, 'Another page describes the implemented gate.'),
    page(OPEN, 'Gates of other valleys are implemented and shipped.'),
    // The status of a part.
    page('Mara writes.', 'This document describes the implemented gate.\n\n## Gate 4\n\nStatus: Planned'),
    page(
      'Mara writes.',
      'This document describes the implemented gate.\n\n## Wrist band\n\n- Status: not started',
    ),
    page('HTTP status 404', BUILT),
    page('The status of the snow is planned by nobody.', BUILT),
    page('Status: planned maintenance in May', BUILT),
    page('Status: planned', 'The gate is planned.'),
    page('Status quo: proposed by Mara', BUILT),
    page(OPEN, OPEN),
    page(BUILT, 'The implementation is complete.'),
    page('```\nstatus: planned\n```', BUILT),
  ],
})
