/** A replacement in a text, in UTF-16 offsets. */
export interface TextReplacement {
  readonly start: number
  readonly end: number
  readonly newText: string
}

const FRONT_MATTER = /^---[ \t]*(\r?\n)(?:[\s\S]*?\r?\n)??---[ \t]*(?=\r?\n|$)/
const DOCUMENT_TYPE = /^doc-type[ \t]*:[^\r\n]*/m

/**
 * The change that lays down a document's type in its front matter: the key is replaced or added, all else stays as
 * written. A text without front matter gets one.
 */
export function documentTypeEdit(text: string, type: string): TextReplacement {
  const line = `doc-type: ${type}`
  const frontMatter = FRONT_MATTER.exec(text)
  if (frontMatter === null) {
    const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n'
    return { start: 0, end: 0, newText: ['---', line, '---', '', ''].join(lineBreak) }
  }
  const [block, lineBreak = '\n'] = frontMatter
  const known = DOCUMENT_TYPE.exec(block)
  if (known !== null) return { start: known.index, end: known.index + known[0].length, newText: line }
  const afterFence = block.indexOf(lineBreak) + lineBreak.length
  return { start: afterFence, end: afterFence, newText: `${line}${lineBreak}` }
}
