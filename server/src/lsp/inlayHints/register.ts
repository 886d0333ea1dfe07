import type {
  CancellationToken,
  Connection,
  InlayHint,
  InlayHintParams,
  ServerCapabilities,
} from 'vscode-languageserver'
import type { Section } from '../../facts/types'
import type { Review } from '../../review/types'
import { hintHeading, toInlayHint, withTooltip } from '../convert/inlayHints'
import { guarded, throwIfCancelled } from '../guard'
import { laterLines } from '../laterLines'
import type { Session } from '../session'
import { headingHints, PSEUDO } from './parts'

/** A word on the state of a section, at the end of its heading; what stands behind it is looked up when asked for. */
export function registerInlayHints(connection: Connection, session: Session): ServerCapabilities {
  const { client, log } = session
  connection.languages.inlayHint.on((params, token) =>
    guarded(log, 'Inlay hints', [], () => provideHints(session, params, token)),
  )
  connection.languages.inlayHint.resolve((hint) =>
    guarded(log, 'Inlay hint', hint, () => resolveHint(session, hint)),
  )
  const refresh = (): void => {
    if (client.refreshesHints)
      void guarded(log, 'Refreshing hints', undefined, () => connection.languages.inlayHint.refresh())
  }
  session.onRefresh(refresh)
  session.shown.onLook(refresh)
  return { inlayHintProvider: { resolveProvider: true } }
}

async function provideHints(
  session: Session,
  { textDocument: { uri }, range: asked }: InlayHintParams,
  token: CancellationToken,
): Promise<InlayHint[]> {
  const version = session.documents.get(uri)?.version
  const prepared = await session.reviews.prepare(uri)
  throwIfCancelled(token)
  // The range was given for the text as it was when the request came in.
  if (!prepared || version !== prepared.document.version) return []
  const { settings } = prepared
  if (Object.values(settings.inlayHints).every((setting) => setting === 'off')) return []
  const state = session.shown.state(prepared)
  if (!state) return []
  const { document, review } = state
  const hints = headingHints(review, settings.inlayHints, session.words)
  const later = laterLines(document, prepared.document)
  return headings(review).flatMap((section) => {
    const { line } = document.positionAt(section.heading.start)
    const further = later(line)
    if (further === null || line + further < asked.start.line || asked.end.line < line + further) return []
    const parts = hints.at(section)
    return parts.length === 0 ? [] : [toInlayHint({ document, further }, section, parts, session.client)]
  })
}

async function resolveHint(session: Session, hint: InlayHint): Promise<InlayHint> {
  const from = hintHeading(hint)
  if (from === null) return hint
  const prepared = await session.reviews.prepare(from.uri)
  if (!prepared) return hint
  const state = session.shown.state(prepared)
  if (state?.document.version !== from.version) return hint
  const { document, review } = state
  const section = headings(review).find(({ heading }) => heading.start === from.heading)
  if (!section) return hint
  const parts = headingHints(review, prepared.settings.inlayHints, session.words).at(section)
  return withTooltip(document, hint, parts, session.words)
}

/** Real headings below the title; what the whole document shows stands above the title. */
function headings({ document }: Review): readonly Section[] {
  if (document.gate !== 'review' || document.language !== 'en') return []
  return document.sections.filter(
    ({ depth, heading }) => depth > 0 && depth < PSEUDO && heading.start !== document.titleRange.start,
  )
}
