import type { Rule } from '../../../rules/contract'
import { presets } from '../../../rules/presets/presets'
import { listOf } from './custom/lists'
import { FolderSettings, type Resolution } from './folderSettings'
import { CONFIGURATION_FILE, type Layer } from './layers'
import { settingsReader } from './read'
import { parseReference } from './references'
import { problemText } from './problemText'

/**
 * The ruleset of a document whose configuration is at hand as a text. There are no files here, so presets are all it can
 * extend; `path` is the document's, relative to where the configuration stands.
 */
export function rulesetOfText(text: string, path: string, rules: readonly Rule[]): Resolution {
  const { settings, problems, tree } = settingsReader(rules)(text, CONFIGURATION_FILE)
  const layers: Layer[] = []
  const found = listOf(settings.extends).flatMap((reference, index) => {
    const named = parseReference(reference)
    if (named.kind === 'preset') {
      layers.push({ file: reference, settings: presets[named.name]?.settings(rules) ?? {}, tree: null })
      return []
    }
    const reason = named.kind === 'wrong' ? named.problem : problemText('extends.text')
    return [tree.problem(['extends', index], problemText('extends', { reference, reason }))]
  })
  layers.push({ file: CONFIGURATION_FILE, settings, tree })
  const folder = { folder: '', file: null, layers }
  return new FolderSettings([folder], [...problems, ...found], rules).for(path)
}
