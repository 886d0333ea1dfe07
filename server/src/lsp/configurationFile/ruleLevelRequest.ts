import { TextDocument } from 'vscode-languageserver-textdocument'
import { decodeUtf8 } from '../../workspace/decode'
import { joinPath, parentFolder } from '../../workspace/paths'
import { toRange } from '../convert/places'
import { folderAround } from '../links'
import type { RuleLevelAnswer, RuleLevelParams } from '../protocol'
import type { Session } from '../session'
import { ruleLevelEdit, ruleLines } from './ruleLevelEdit'

/**
 * The change that sets a rule's level in the `candor.yaml` nearest to a document, no higher than its workspace folder;
 * where there is none yet, one for that folder.
 */
export async function ruleLevelChange(
  session: Session,
  { uri, ruleId, level }: RuleLevelParams,
): Promise<RuleLevelAnswer> {
  const lines = ruleLines(ruleId, level)
  const top = folderAround(uri, session.client.folders)
  if (top === null) return { change: null, lines }
  const known = await nearest(session, uri, top)
  const file = known ?? joinPath(top, 'candor.yaml')
  const open = session.configurationFiles.document(file)
  const text = open?.getText() ?? (known === null ? '' : await textOf(session, known))
  const edit = text === null ? null : ruleLevelEdit(text, ruleId, level)
  if (text === null || edit === null) return { change: null, lines }
  const document = TextDocument.create(file, 'yaml', 0, text)
  return {
    change: {
      uri: open?.uri ?? file,
      version: open?.version ?? null,
      isNew: known === null,
      range: toRange(document, edit.range),
      newText: edit.newText,
    },
    lines,
  }
}

async function nearest(
  { host, configurationFiles }: Session,
  uri: string,
  top: string,
): Promise<string | null> {
  for (let folder = parentFolder(uri); folder !== null; folder = parentFolder(folder)) {
    const file = joinPath(folder, 'candor.yaml')
    if (configurationFiles.document(file) || (await host.stat(file))?.type === 'file') return file
    if (folder.length <= top.length) return null
  }
  return null
}

/** Null where it is no text: it is left alone. */
async function textOf({ host }: Session, uri: string): Promise<string | null> {
  const text = decodeUtf8(await host.readFile(uri))
  return typeof text === 'string' ? text : null
}
