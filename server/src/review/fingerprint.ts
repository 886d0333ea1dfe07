import type { Range, Section } from '../facts/types'

/** What a fingerprint is made of. `range` is null for a finding about the document as a whole. */
export interface FingerprintSource {
  readonly ruleId: string
  readonly messageId: string
  readonly section: Section
  readonly range: Range | null
}

/**
 * Names a finding by what it is about, not by where it stands: rule, the section's slot (or its title, where it has
 * no slot) and the words in the range. Edits elsewhere, moved paragraphs, white space, case and emphasis keep it.
 * A finding about the whole document is named by its rule alone, so a new title keeps it too.
 */
export function fingerprint(text: string, source: FingerprintSource): string {
  if (source.range === null) return hash([source.ruleId, source.messageId])
  const place = source.section.slot ?? normalise(source.section.title)
  const words = normalise(text.slice(source.range.start, source.range.end))
  return hash([source.ruleId, source.messageId, place, words])
}

/** Tells findings with equal fingerprints apart by their order: the second becomes `…-2`. */
export function createFingerprintCounter(): (fingerprint: string) => string {
  const seen = new Map<string, number>()
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  }
}

function normalise(text: string): string {
  if (!UNEVEN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFC')
    .replace(LINK, '$1')
    .replace(/[*_~`\\]/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** What normalising changes besides case: most findings stand on a few plain words. */
const UNEVEN = /[^ -~]|[*_~`\\[]|^ | {2}| $/u

/** Bounded, so that a page of open brackets takes no longer than any other. */
const LINK = /!?\[([^[\]]{0,300})\]\([^()\s]{0,500}(?:\s[^()]{0,200})?\)/gu

/** Two independent 32-bit FNV-1a lanes, as 16 hexadecimal digits: no crypto needed, the same on every platform. */
export function hash(parts: readonly string[]): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (const part of parts) {
    for (let index = 0; index <= part.length; index += 1) {
      const unit = index === part.length ? 0x10ffff : part.charCodeAt(index)
      low = Math.imul(low ^ unit, 0x01000193)
      high = Math.imul(high ^ unit ^ (low >>> 15), 0x5bd1e995)
    }
  }
  return hex(low) + hex(high)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
