import { TextDocument } from 'vscode-languageserver-textdocument'
import { readYaml } from '../../ruleset/yamlTree'
import { decodeUtf8 } from '../../workspace/decode'
import { joinPath, parentFolder } from '../../workspace/paths'
import { toRange } from '../convert/places'
import { folderAround } from '../links'
import type { RuleLevelAnswer, RuleLevelParams } from '../protocol'
import type { Session } from '../session'
import { asMapping, ruleLevelEdit, ruleLines } from './ruleLevelEdit'

const NAME = 'candor.yaml'

/**
 * The change that sets a rule's level for the documents of a folder: in the `candor.yaml` of the document's own folder,
 * in the nearest one, or in that of the workspace folder. One that is started says nothing but this; it adds to those
 * in the folders above.
 */
export async function ruleLevelChange(
  session: Session,
  { uri, ruleId, level, place }: RuleLevelParams,
): Promise<RuleLevelAnswer> {
  const lines = ruleLines(ruleId, level)
  const top = folderAround(uri, session.client.folders)
  if (top === null) return { file: null, decidedBy: null, change: null, lines }
  const known = await filesUpTo(session, uri, top)
  const ofTop = joinPath(top, NAME)
  // A baseline lies beside the topmost file; the first one started below it would hide it.
  const mayStart = known.length > 0 || (await session.rulesets.of(uri)).ruleset.baseline === null
  const ofFolder = mayStart ? joinPath(parentFolder(uri) ?? top, NAME) : ofTop
  const file = { folder: ofFolder, nearest: known[0] ?? ofTop, top: ofTop }[place]
  const isNew = !known.includes(file)
  // All of them lie above one document: the longer, the nearer.
  const nearer = known.filter((each) => each.length > file.length)
  const decidedBy = await firstToDecide(session, nearer, ruleId)
  const text = isNew ? '' : await textOf(session, file)
  const edit = text === null ? null : ruleLevelEdit(text, ruleId, level)
  if (text === null || edit === null) return { file, decidedBy, change: null, lines }
  const open = session.configurationFiles.document(file)
  const document = TextDocument.create(file, 'yaml', 0, text)
  return {
    file,
    decidedBy,
    change: {
      uri: open?.uri ?? file,
      version: open?.version ?? null,
      isNew,
      range: toRange(document, edit.range),
      newText: edit.newText,
    },
    lines,
  }
}

/** The files that count for a document, the nearest first, from its folder up to its workspace folder. */
async function filesUpTo(
  { host, configurationFiles }: Session,
  uri: string,
  top: string,
): Promise<readonly string[]> {
  const files: string[] = []
  for (let folder = parentFolder(uri); folder !== null; folder = parentFolder(folder)) {
    const file = joinPath(folder, NAME)
    if (configurationFiles.document(file) || (await host.stat(file))?.type === 'file') files.push(file)
    if (folder.length <= top.length) break
  }
  return files
}

/** The first that sets the rule's level, or lets nothing from above through. */
async function firstToDecide(
  session: Session,
  files: readonly string[],
  ruleId: string,
): Promise<string | null> {
  for (const file of files) {
    const settings = asMapping(readYaml((await textOf(session, file)) ?? '', '').value)
    const rule = asMapping(settings.rules)[ruleId]
    const level = typeof rule === 'object' ? asMapping(rule).severity : rule
    if (settings.root === true || level !== undefined) return file
  }
  return null
}

/** As it is open, else as it is saved; null where that is no text: it is left alone. */
async function textOf({ host, configurationFiles }: Session, file: string): Promise<string | null> {
  const open = configurationFiles.document(file)
  if (open) return open.getText()
  const text = decodeUtf8(await host.readFile(file))
  return typeof text === 'string' ? text : null
}
