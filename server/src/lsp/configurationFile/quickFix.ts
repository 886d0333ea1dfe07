import type { CodeAction, CodeActionParams } from 'vscode-languageserver'
import { presetReferences } from '../../ruleset/references'
import { suggest } from '../../ruleset/suggest'
import { yamlWordAt, type YamlWord } from '../../ruleset/yamlWords'
import { toReplacementAction } from '../convert/actions'
import { fromPosition } from '../convert/places'
import type { Session } from '../session'
import { knownRules } from './knownRules'
import { holdsRules, isReference } from './rulePaths'
import { keysOf, shapesAt, wordsOf } from './shapes'

/** Puts the word that was most likely meant in the place of one that `candor.yaml` does not know. */
export async function fixConfiguration(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const { configurationFiles: files, client, words } = session
  const { uri } = params.textDocument
  const document = files.document(uri)
  const { only } = params.context
  if (!document || (only && !only.some((kind) => kind === '' || kind === 'quickfix'))) return []
  const { version } = document
  const word = yamlWordAt(document.getText(), fromPosition(document, params.range.start))
  if (typeof word?.value !== 'string') return []
  const known = await knownAt(session, uri, word)
  if (document.version !== version || known.includes(word.value)) return []
  const near = suggest(word.value, known)
  if (near === null || word.siblings.includes(near)) return []
  const title = words.say('configuration.replace', { word: near })
  return [
    toReplacementAction(document, { title, range: word, newText: near }, params.context.diagnostics, client),
  ]
}

/** The words that may stand where a word stands; none where anything may. */
async function knownAt(session: Session, uri: string, word: YamlWord): Promise<readonly string[]> {
  const schema = session.configurationFiles.schema()
  if (word.role === 'value') {
    return isReference(word.path)
      ? String(word.value).startsWith('candor:')
        ? presetReferences().map(([reference]) => reference)
        : []
      : wordsOf(shapesAt(schema, word.path))
  }
  const holder = word.path.slice(0, -1)
  const shapes = shapesAt(schema, holder)
  const keys = [...keysOf(schema, shapes).keys()]
  if (holdsRules(holder)) return [...keys, ...(await knownRules(session, uri)).map(({ id }) => id)]
  return shapes.some(
    ({ additionalProperties = false }) => additionalProperties !== false && keys.length === 0,
  )
    ? []
    : keys
}
