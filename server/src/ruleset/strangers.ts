import { unknownRule } from './issueProblems'
import type { Layer } from './layers'
import type { ConfigurationProblem } from './types'
import type { Path } from './yamlTree'

/** Tells about ids under `rules` that no rule has, now that all files are read that could define one. */
export function strangerProblems(
  { settings, tree }: Layer,
  known: ReadonlySet<string>,
): readonly ConfigurationProblem[] {
  if (tree === null) return []
  const sections: readonly (readonly [Path, object | undefined])[] = [
    [['rules'], settings.rules],
    ...(settings.overrides ?? []).map(({ rules }, index) => [['overrides', index, 'rules'], rules] as const),
  ]
  return sections.flatMap(([path, rules = {}]) =>
    Object.keys(rules)
      .filter((id) => !known.has(id))
      .map((id) => tree.problem([...path, id], unknownRule(id, known), 'key')),
  )
}

/** Whether code is named that may define rules of any id. */
export function namesCode(layers: readonly Layer[]): boolean {
  return layers.some(({ settings }) => (settings.plugins ?? []).length > 0)
}
