import type { DocumentType } from '../../server/src/facts/types'
import type { RuleCase } from '../../rules/testing/ruleCase'

/** A document of a given type: front matter, a title, and blocks under it. */
export function smallDocument(
  type: DocumentType,
  title: string,
  blocks: readonly string[],
  frontMatter: readonly string[] = [],
): string {
  const head = ['---', `doc-type: ${type}`, ...frontMatter, '---'].join('\n')
  return [head, `# ${title}`, ...blocks].join('\n\n') + '\n'
}

/** One case for each addition to the same blocks, so that only the addition can make the difference. */
export function withEach(
  type: DocumentType,
  title: string,
  blocks: readonly string[],
  additions: readonly string[],
): readonly RuleCase[] {
  return additions.map((addition) => ({
    text: smallDocument(type, title, addition === '' ? blocks : [...blocks, addition]),
    type,
  }))
}

/** Each paragraph with those that follow it, in a circle: one alone says little, four are an answer. */
export function inFours(paragraphs: readonly string[]): readonly string[] {
  const twice = [...paragraphs, ...paragraphs]
  return paragraphs.map((_, index) => twice.slice(index, index + 4).join('\n\n'))
}
