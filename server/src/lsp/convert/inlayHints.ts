import type { InlayHint, InlayHintLabelPart } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Section } from '../../facts/types'
import type { ClientFacts } from '../clientFacts'
import { excerpt } from '../excerpt'
import type { HintPart } from '../inlayHints/parts'
import { shorten } from '../../review/message'
import { BETWEEN, LONGEST_HINT } from '../inlayHints/words'
import type { LspWords } from '../localize'
import type { Place } from '../protocol'
import { movedDown, toRange } from './places'

/** The heading a hint speaks about, sent along to find it again. */
interface HintData {
  readonly uri: string
  /** Of the text that was reviewed. */
  readonly version: number
  /** Offset of the heading. */
  readonly heading: number
}

/** A text that was reviewed, and how many lines further down the heading at hand stands by now. */
interface Reviewed {
  readonly document: TextDocument
  readonly further: number
}

/** A hint at the end of a heading's line; each part that has room reveals its first place. */
export function toInlayHint(
  reviewed: Reviewed,
  section: Section,
  parts: readonly HintPart[],
  client: ClientFacts,
): InlayHint {
  const { document, further } = reviewed
  const label: InlayHintLabelPart[] = []
  let length = 0
  for (const one of parts) {
    // In another language even one of them may be too long; the tooltip has it whole.
    const part = { ...one, text: shorten(one.text, LONGEST_HINT) }
    const gap = label.length === 0 ? '' : BETWEEN
    if (label.length > 0 && length + gap.length + part.text.length > LONGEST_HINT) continue
    if (gap !== '') label.push({ value: gap })
    label.push(toLabelPart(reviewed, part, client))
    length += gap.length + part.text.length
  }
  const data: HintData = { uri: document.uri, version: document.version, heading: section.heading.start }
  const { line } = document.positionAt(section.heading.start)
  // Beyond the end of the line counts as its end.
  const { character } = document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }))
  return { position: { line: line + further, character }, label, paddingLeft: true, data }
}

function toLabelPart(
  { document, further }: Reviewed,
  part: HintPart,
  { options }: ClientFacts,
): InlayHintLabelPart {
  if (options.revealCommand === undefined) return { value: part.text }
  const place: Place = { uri: document.uri, range: movedDown(toRange(document, part.places[0]), further) }
  return {
    value: part.text,
    command: { title: part.text, command: options.revealCommand, arguments: [place] },
  }
}

/** Null for a hint of another kind. */
export function hintHeading(hint: InlayHint): HintData | null {
  const data: unknown = hint.data
  if (typeof data !== 'object' || data === null) return null
  const { uri, version, heading } = data as Partial<HintData>
  return typeof uri === 'string' && typeof version === 'number' && typeof heading === 'number'
    ? { uri, version, heading }
    : null
}

const MOST_PLACES = 8

/** The hint with all that is to be said about its section, place by place. */
export function withTooltip(
  document: TextDocument,
  hint: InlayHint,
  parts: readonly HintPart[],
  words: LspWords,
): InlayHint {
  const heading = hintHeading(hint)?.heading ?? 0
  const further = hint.position.line - document.positionAt(heading).line
  const lines = parts.flatMap(({ text, places }) => [
    text,
    ...places.slice(0, MOST_PLACES).map((range) =>
      words.say('hint.place', {
        line: document.positionAt(range.start).line + further + 1,
        words: excerpt(document.getText(), range),
      }),
    ),
    ...(places.length > MOST_PLACES ? [words.say('hint.more', { count: places.length - MOST_PLACES })] : []),
  ])
  return { ...hint, tooltip: { kind: 'plaintext', value: lines.join('\n') } }
}
