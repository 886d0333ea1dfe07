import type { Definition, DocumentLink, Position } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { yamlWordAt, yamlWords, type YamlWord } from '../../ruleset/yamlWords'
import { fromPosition, toPlace, toRange } from '../convert/places'
import type { Session } from '../session'
import { ownRules } from '../../ruleset/ownRules'
import { inFile, isReference } from './rulePaths'

/** Entries of `extends` as links to the files they lead to. */
export async function linksOfConfiguration(session: Session, uri: string): Promise<DocumentLink[]> {
  const { configurationFiles: files } = session
  const document = files.document(uri)
  if (!document) return []
  const { version } = document
  const links = await Promise.all(
    references(document).map(async (word) => {
      const target = await files.extended(String(word.value), document.uri)
      return target === null ? [] : [{ range: toRange(document, word), target }]
    }),
  )
  return document.version === version ? links.flat() : []
}

/** Where an entry of `extends` leads, or where a rule of the team's own stands. */
export async function definitionInConfiguration(
  session: Session,
  uri: string,
  position: Position,
): Promise<Definition | null> {
  const { configurationFiles: files } = session
  const document = files.document(uri)
  const word = document && yamlWordAt(document.getText(), fromPosition(document, position))
  if (!document || !word) return null
  if (word.role === 'value' && isReference(word.path)) {
    const target = await files.extended(String(word.value), document.uri)
    return target === null ? null : toPlace(target, 1, 1)
  }
  const [section, id, ...more] = inFile(word.path)
  if (word.role !== 'key' || section !== 'rules' || more.length > 0) return null
  const rule = ownRules(await files.resolution(uri)).find((each) => each.id === id)
  return rule ? toPlace(rule.from.file, rule.from.line ?? 1, rule.from.column ?? 1) : null
}

function references(document: TextDocument): readonly YamlWord[] {
  return yamlWords(document.getText()).filter(
    ({ role, path, value }) => role === 'value' && isReference(path) && typeof value === 'string',
  )
}
