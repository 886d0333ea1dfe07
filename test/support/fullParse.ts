import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const FRONT_MATTER = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:[^]*[\r\n])?\1[ \t]*(?:[\r\n]|$)/

const body = unified().use(remarkParse).use(remarkGfm).freeze()
const withFrontMatter = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/**
 * What remark makes of the whole text at once. Where `---` opens a document and is never closed, the front matter
 * extension keeps remark from seeing any list or quote in it, so it is left out there.
 */
export function fullParse(text: string): Root {
  return (FRONT_MATTER.test(text) ? withFrontMatter : body).parse(text)
}
