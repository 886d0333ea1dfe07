import * as z from 'zod'
import type { Reference, ReviewDocument } from '../../server/src/facts/types'
import { defineRule, type Fix } from '../contract'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks about a reference that leads nowhere: a file or heading that is not there, an empty file, a footnote without
 * text. Wrong to apply to web addresses and to files outside the workspace; those are never judged.
 */
export const deadReference = defineRule({
  id: 'evidence/dead-reference',
  meta: {
    summary: 'Let every reference lead to something a reader can open',
    rationale:
      'Support counts only where somebody can look at it. A reference that leads nowhere makes a statement look backed when it is not, and that costs more trust than no reference at all.',
    source: 'Verifiability as the test of a source',
    satisfiedBy: 'The file, heading, appendix or footnote is there and says something.',
    example: 'See [the visit notes](research/visits-march.md).',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'warning', leader: 'warning' },
    anyLanguage: true,
    messages: {
      missing:
        'This reference leads nowhere: {target}. Until it does, what leans on it reads as unsupported. Where can a reader find it?',
      empty:
        'This reference leads to an empty file: {target}. What leans on it reads as unsupported until there is something to read. When will it be there?',
      unnamed:
        'A source is announced here and not named. Which one is it? A link, a title with its year, or “our estimate” would do.',
    },
    options: z
      .strictObject({
        images: z.boolean().default(true).describe('Also ask about images whose file is missing.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { images }) {
    for (const reference of document.facts.deadReferences) {
      if (reference.kind === 'image' && !images) continue
      const found = reference.state === 'empty' ? 'empty' : 'missing'
      report({
        messageId: reference.kind === 'source' ? 'unnamed' : found,
        data: { target: quoted(reference.target) },
        range: reference.range,
        fixes: [toFollow(document, reference)],
      })
    }
  },
})

/** Says openly that the reference is still to come. */
function toFollow({ text }: ReviewDocument, { range, kind }: Reference): Fix {
  const rest = text.slice(range.end, range.end + 400)
  const tail =
    kind === 'link' || kind === 'image'
      ? (/^[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])/u.exec(rest)?.[0].length ?? 0)
      : 0
  const at = range.end + tail
  return {
    title: FIXES.whereFound,
    edits: [
      { range: { start: at, end: at }, newText: ' [to follow: where it can be found, who adds it, by when]' },
    ],
  }
}
