import type { Edit } from '../../../rules/contract'

const FRONT_MATTER = /^---[ \t]*(\r?\n)(?:[\s\S]*?\r?\n)??---[ \t]*(?=\r?\n|$)/
const DOCUMENT_TYPE = /^doc-type[ \t]*:[^\r\n]*/m

/**
 * The change that lays down a document's type in its front matter: the key is replaced or added, all else stays as
 * written. A text without front matter gets one. The type `none` has the document left alone.
 */
export function documentTypeEdit(text: string, type: string): Edit {
  const line = `doc-type: ${type}`
  const frontMatter = FRONT_MATTER.exec(text)
  if (frontMatter === null) {
    const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n'
    return insertion(0, ['---', line, '---', '', ''].join(lineBreak))
  }
  const [block, lineBreak = '\n'] = frontMatter
  const known = DOCUMENT_TYPE.exec(block)
  if (known !== null)
    return { range: { start: known.index, end: known.index + known[0].length }, newText: line }
  return insertion(block.indexOf(lineBreak) + lineBreak.length, `${line}${lineBreak}`)
}

function insertion(at: number, newText: string): Edit {
  return { range: { start: at, end: at }, newText }
}
