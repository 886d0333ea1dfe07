import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Review } from '../review/types'
import { fromPosition } from './convert/places'
import { fingerprint } from './fingerprint'
import { paragraphAround } from './paragraph'
import type { CaretParams } from './protocol'
import type { Prepared } from './reviews'

/** Which findings an editor shows of a document now. The review itself is never changed by it. */
export interface ShownFindings {
  /** Whether a version is to be looked at by now. */
  isDue(prepared: Prepared): boolean
  of(prepared: Prepared): Shown
  /** What is said about the document as a whole now; null where nobody has asked for a review of it yet. */
  state(prepared: Prepared): Looked | null
  caret(params: CaretParams): void
  /** The version that is to be looked at under `onSave` and `manual`: it was saved, or a person asked. */
  look(uri: string, version: number): void
  forget(uri: string): void
  /** Adds something to do when findings of a document that waited may be shown. */
  onRelease(listener: (uri: string) => void): void
  /** Adds something to do when a version is to be looked at. */
  onLook(listener: () => void): void
}

/** A review, and the version it is of: not always the newest. */
interface Looked {
  readonly document: TextDocument
  readonly review: Review
}

export interface Shown {
  /** The version the findings stand in. */
  readonly document: TextDocument
  readonly resultId: string
  readonly findings: readonly Finding[]
  /** False where the settings say to wait, and these are the ones shown before. */
  readonly isCurrent: boolean
  /** Null where nothing was looked at yet. */
  readonly review: Review | null
}

interface State {
  /** Zero-based line of the caret. */
  line: number | null
  look: number | null
  last: Shown | null
  /** Lines in which findings wait, and the fingerprints of these. */
  waiting: { readonly from: number; readonly to: number; readonly marks: readonly string[] } | null
  /** Fingerprints of those that waited until the caret left; they wait no more, even if it is back at once. */
  released: readonly string[]
}

export function createShownFindings(): ShownFindings {
  const states = new Map<string, State>()
  const listeners: ((uri: string) => void)[] = []
  const looking: (() => void)[] = []
  const stateOf = (uri: string): State => {
    const known = states.get(uri) ?? { line: null, look: null, last: null, waiting: null, released: [] }
    states.set(uri, known)
    return known
  }
  return {
    isDue: (prepared) => keptBack(prepared, stateOf(prepared.document.uri)) === null,
    of: (prepared) => {
      const state = stateOf(prepared.document.uri)
      const kept = keptBack(prepared, state)
      if (kept) return kept
      return (state.last = currentOf(prepared, state))
    },
    state: (prepared) => {
      const kept = keptBack(prepared, stateOf(prepared.document.uri))
      const { document, review } = kept ?? { document: prepared.document, review: prepared.review() }
      return review && { document, review }
    },
    caret: ({ uri, position }) => {
      const state = stateOf(uri)
      const line = position?.line ?? null
      state.line = line
      const { waiting } = state
      if (!waiting || (line !== null && waiting.from <= line && line <= waiting.to)) return
      state.waiting = null
      state.released = waiting.marks
      for (const listener of listeners) listener(uri)
    },
    look: (uri, version) => {
      stateOf(uri).look = version
      for (const listener of looking) listener()
    },
    forget: (uri) => {
      states.delete(uri)
    },
    onRelease: (listener) => {
      listeners.push(listener)
    },
    onLook: (listener) => {
      looking.push(listener)
    },
  }
}

/** What was shown before, where the settings do not want this version looked at yet. */
function keptBack({ document, settings }: Prepared, { look, last }: State): Shown | null {
  if (settings.run === 'onType' || look === document.version) return null
  // The same text with other settings or rules: nobody is writing.
  if (last?.document.version === document.version) return null
  // A document that was just opened is as it was saved.
  if (settings.run === 'onSave' && look === null && last === null) return null
  return last === null
    ? { document, resultId: '', findings: [], isCurrent: false, review: null }
    : { ...last, isCurrent: false }
}

/** All findings but new ones in the lines being written; what stood there before stays. */
function currentOf(prepared: Prepared, state: State): Shown {
  const { document, resultId, settings } = prepared
  const review = prepared.review()
  const { findings } = review
  const { line, last, released } = state
  state.waiting = null
  state.released = []
  const all = { document, resultId, findings, isCurrent: true, review }
  if (!settings.quietWhileTyping || line === null || last === null) return all
  const paragraph = paragraphAround(document.getText(), fromPosition(document, { line, character: 0 }))
  if (paragraph === null) return all
  const before = new Set([...released, ...last.findings.map((finding) => finding.fingerprint)])
  const waits = ({ range, fingerprint: mark }: Finding): boolean =>
    paragraph.start <= range.start && range.start <= paragraph.end && !before.has(mark)
  const waiting = findings.filter(waits)
  if (waiting.length === 0) return all
  const marks = waiting.map((finding) => finding.fingerprint)
  state.waiting = {
    from: document.positionAt(paragraph.start).line,
    to: document.positionAt(paragraph.end).line,
    marks,
  }
  return {
    ...all,
    resultId: `${resultId}-${fingerprint(marks)}`,
    findings: findings.filter((finding) => !waiting.includes(finding)),
  }
}
