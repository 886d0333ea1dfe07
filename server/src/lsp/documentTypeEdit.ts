import type { Edit } from '../../../rules/contract'

const FRONT_MATTER = /^---[ \t]*(\r?\n)(?:[\s\S]*?\r?\n)??---[ \t]*(?=\r?\n|$)/
const DOCUMENT_TYPE = /^doc-type[ \t]*:[^\r\n]*/m

/** The change that has a document left alone: `doc-type: none` in its front matter, all else as written. */
export function leaveAloneEdit(text: string): Edit {
  const line = 'doc-type: none'
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
