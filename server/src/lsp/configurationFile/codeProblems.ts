import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { ConfigurationProblem } from '../../ruleset/types'
import { yamlWords, type YamlWord } from '../../ruleset/yamlWords'
import { holdsRules, isPlugin } from './rulePaths'

/**
 * A mistake in rules written in code, at the place that its plugin or rule has in the open text: code is asked about
 * what was saved, and lines may have moved since. Null where the text names it no more.
 */
export function placedIn(
  document: TextDocument,
  problem: ConfigurationProblem,
  name: string,
): ConfigurationProblem | null {
  const [nearest] = yamlWords(document.getText())
    .filter((word) => word.value === name && namesCode(word))
    .map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }))
    .sort((one, other) => distance(one.start.line, problem) - distance(other.start.line, problem))
  if (nearest === undefined) return null
  const { start, end } = nearest
  return {
    ...problem,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

function namesCode({ role, path }: YamlWord): boolean {
  return role === 'value' ? isPlugin(path) : holdsRules(path.slice(0, -1))
}

function distance(line: number, problem: ConfigurationProblem): number {
  return Math.abs(line + 1 - problem.line)
}
