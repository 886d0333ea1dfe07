import { slotOf, type Slot } from '../markdown/slots'
import type { Block } from '../markdown/blocks'
import type { Team } from './team'

/**
 * Slots of a block in its section, with the slot that a run-in heading opens for it: "**Alternatives we dropped.** …",
 * or "Success criteria:" before its list. Only for jobs that a paragraph or a list can do by itself.
 */
export function runInSlots(
  { kind, label }: Block,
  slots: readonly Slot[],
  leadIn: string,
  team: Team | null,
): readonly Slot[] {
  const named = team?.slotOf ?? slotOf
  const labelled = kind === 'paragraph' ? slotIn(label, named) : null
  const opened = labelled === null || SAID.has(labelled) ? slotIn(leadIn, named) : labelled
  return opened === null || slots.includes(opened) ? slots : [opened, ...slots]
}

function slotIn(heading: string, named: (heading: string) => Slot | null): Slot | null {
  if (heading === '' || heading.length > LONGEST) return null
  const slot = named(heading.replace(/[\s*_]*:[\s*_]*$/, ''))
  if (slot === 'questions' && ASKED.test(heading)) return null
  return slot !== null && SELF_CONTAINED.has(slot) ? slot : null
}

/** "**We do not know** whether …", "Success: a modern look": such a sentence says itself whether it is one. */
const SAID: ReadonlySet<Slot> = new Set<Slot>(['questions', 'metrics'])

/** Questions of an interview or of a form are not open ones. */
const ASKED = /^\W*(?:\w+ )?questions?\b/i
/** A longer one is a sentence. */
const LONGEST = 48

const SELF_CONTAINED: ReadonlySet<Slot> = new Set<Slot>([
  'metrics',
  'alternatives',
  'questions',
  'assumptions',
  'risks',
  'non-goals',
  'revisit',
])
