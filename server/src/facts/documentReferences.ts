import { distinctAnchors } from '../markdown/anchors'
import { once } from './once'
import type { Outline } from './outline'
import { gather, listed, place, type PlacedStretch, type Placement } from './placement'
import { referenceState, type KnownTargets, type WrittenReference } from './references'
import type { DocumentInput, Range, Reference } from './types'

/** What the document points to, in document order; and of that, what leads nowhere. */
export function referencesOf(
  { targets }: DocumentInput,
  { sections }: Outline,
  stretches: readonly PlacedStretch[],
): { readonly all: () => readonly Reference[]; readonly dead: () => readonly Reference[] } {
  const footnotes = once(() => new Set(listed(stretches, 'footnotes')))
  const anchors = once(
    () => new Set([...distinctAnchors(listed(stretches, 'headingAnchors')), ...listed(stretches, 'anchors')]),
  )
  const known = {
    targets,
    sections,
    get footnotes() {
      return footnotes()
    },
    get anchors() {
      return anchors()
    },
  }
  const put = (written: WrittenReference, at: Placement): Reference => new PlacedReference(written, at, known)
  return {
    all: once(() => gather(stretches, 'references', put)),
    dead: once(() => gather(stretches, 'lookedUp', put, (written) => isDead(written, known))),
  }
}

function isDead(written: WrittenReference, known: KnownTargets): boolean {
  const state = referenceState(written, known)
  return state === 'missing' || state === 'empty'
}

/**
 * Links whose address or text matches. Most documents have none, which a stretch tells for all of its links at once;
 * only then they are looked at one by one.
 */
export function linksAbout(
  subject: RegExp,
  text: string,
  stretches: readonly PlacedStretch[],
  references: () => readonly Reference[],
): readonly Reference[] {
  if (!stretches.some(({ reading }) => reading.linksSay(subject))) return []
  return references().filter(
    ({ kind, target, range }) =>
      kind === 'link' && (subject.test(target) || subject.test(text.slice(range.start, range.end))),
  )
}

/** A reference in its place, looked up when asked: most are turned down by their kind or name. */
class PlacedReference implements Reference {
  constructor(
    private readonly written: WrittenReference,
    private readonly placement: Placement,
    private readonly known: KnownTargets,
  ) {}

  get kind(): Reference['kind'] {
    return this.written.kind
  }
  get target(): string {
    return this.written.target
  }
  get range(): Range {
    return place(this.placement, this.written.range)
  }
  get state(): Reference['state'] {
    return referenceState(this.written, this.known)
  }
}
