import type { Definition, DocumentLink, Position } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { yamlWordAt, yamlWords, type YamlWord } from '../../ruleset/yamlWords'
import { fromPosition, toPlace, toRange } from '../convert/places'
import type { Session } from '../session'
import { knownRules } from './knownRules'
import { inFile, isPlugin, isReference } from './rulePaths'

/** Entries of `extends` and `plugins` as links to the files they lead to. */
export async function linksOfConfiguration(session: Session, uri: string): Promise<DocumentLink[]> {
  const { configurationFiles: files } = session
  const document = files.document(uri)
  if (!document) return []
  const { version } = document
  const links = await Promise.all(
    references(document).map(async (word) => {
      const target = await targetOf(files, word, document.uri)
      return target === null ? [] : [{ range: toRange(document, word), target }]
    }),
  )
  return document.version === version ? links.flat() : []
}

/** Where an entry of `extends` or `plugins` leads, or where a rule of the team's own stands. */
export async function definitionInConfiguration(
  session: Session,
  uri: string,
  position: Position,
): Promise<Definition | null> {
  const { configurationFiles: files } = session
  const document = files.document(uri)
  const word = document && yamlWordAt(document.getText(), fromPosition(document, position))
  if (!document || !word) return null
  if (isLink(word)) {
    const target = await targetOf(files, word, document.uri)
    return target === null ? null : toPlace(target, 1, 1)
  }
  const [section, id, ...more] = inFile(word.path)
  if (word.role !== 'key' || section !== 'rules' || more.length > 0) return null
  const from = (await knownRules(session, uri)).find((rule) => rule.id === id)?.from
  return from ? toPlace(from.file, from.line ?? 1, from.column ?? 1) : null
}

function references(document: TextDocument): readonly YamlWord[] {
  return yamlWords(document.getText()).filter(isLink)
}

function isLink({ role, path, value }: YamlWord): boolean {
  return role === 'value' && (isReference(path) || isPlugin(path)) && typeof value === 'string'
}

function targetOf(
  files: Session['configurationFiles'],
  { path, value }: YamlWord,
  from: string,
): Promise<string | null> {
  return isPlugin(path) ? files.plugin(String(value), from) : files.extended(String(value), from)
}
