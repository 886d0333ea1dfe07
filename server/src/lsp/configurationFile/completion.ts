import type { CompletionItem, CompletionParams } from 'vscode-languageserver'
import { toConfigurationItems } from '../convert/completions'
import { fromPosition } from '../convert/places'
import { presetReferences } from '../../ruleset/references'
import { caretsAt, type Caret } from '../../ruleset/yamlWords'
import type { JsonSchema } from '../../ruleset/jsonSchema'
import type { Session } from '../session'
import type { ConfigurationOffer } from './offer'
import { knownRules } from './knownRules'
import { holdsRules, isReference } from './rulePaths'
import { descriptionOf, keysOf, shapesAt, wordsOf } from './shapes'

/** What `candor.yaml` may say at a place, by its schema. */
export async function completeConfiguration(
  session: Session,
  { textDocument: { uri }, position }: CompletionParams,
): Promise<CompletionItem[]> {
  const { configurationFiles: files } = session
  const document = files.document(uri)
  if (!document) return []
  const text = document.getText()
  const carets = caretsAt(text, fromPosition(document, position))
  const asksForRules = carets.some(({ role, path }) => role === 'key' && holdsRules(path))
  const own = asksForRules ? await knownRules(session, uri) : []
  if (files.document(uri)?.getText() !== text) return []
  const offers = carets.flatMap((caret) =>
    caret.role === 'key' ? keyOffers(files.schema(), caret, own) : valueOffers(files.schema(), caret),
  )
  return toConfigurationItems(document, offers)
}

function keyOffers(
  schema: JsonSchema,
  { path, start, end, hasColon, siblings }: Caret,
  own: Awaited<ReturnType<typeof knownRules>>,
): readonly ConfigurationOffer[] {
  const keys = keysOf(schema, shapesAt(schema, path))
  const known = [...keys].map(([label, shapes]) => ({
    label,
    about: descriptionOf(shapes),
    suffix: hasColon ? '' : isOneLine(shapes) ? ': ' : ':',
  }))
  const custom = holdsRules(path)
    ? own.map(({ id, summary }) => ({ label: id, about: summary, suffix: hasColon ? '' : ': ' }))
    : []
  return [...known, ...custom]
    .filter(({ label }) => !siblings.includes(label))
    .map(({ label, about, suffix }) => ({
      label,
      about,
      newText: label + suffix,
      kind: 'key' as const,
      start,
      end,
    }))
}

function valueOffers(
  schema: JsonSchema,
  { path, start, end, isGlued }: Caret,
): readonly ConfigurationOffer[] {
  const shapes = shapesAt(schema, path)
  const words = wordsOf(shapes).map((label) => ({ label, about: descriptionOf(shapes) }))
  const presets = isReference(path) ? presetReferences().map(([label, about]) => ({ label, about })) : []
  return [...words, ...presets].map(({ label, about }) => ({
    label,
    about,
    newText: (isGlued ? ' ' : '') + label,
    kind: 'value' as const,
    start,
    end,
  }))
}

/** Whether a value goes behind its key: something other than a mapping or a list may stand there. */
function isOneLine(shapes: readonly JsonSchema[]): boolean {
  return shapes.some(
    ({ type, enum: words }) =>
      words !== undefined || ['string', 'boolean', 'number', 'integer'].includes(String(type)),
  )
}
