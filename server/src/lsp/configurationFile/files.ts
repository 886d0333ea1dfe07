import type { TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Resolution } from '../../ruleset/folderSettings'
import { configurationJsonSchema, type JsonSchema } from '../../ruleset/jsonSchema'
import { pluginFile } from '../../ruleset/pluginReference'
import type { ConfigurationProblem } from '../../ruleset/types'
import type { Host } from '../../workspace/host'
import { baseName, parentFolder } from '../../workspace/paths'
import type { Engine } from '../engine'
import type { Rulesets } from '../rulesets'
import { sameUri } from '../sameUri'

/** Files of settings that are open in the editor: `candor.yaml`, and what one of them extends. */
export interface ConfigurationFiles {
  /** Whether a URI is one of them; open or not. */
  has(uri: string): boolean
  /** The open text as it is now; null where the file is not open or is none of ours. */
  document(uri: string): TextDocument | null
  /** What `candor.yaml` may say; made when it is first asked for. */
  schema(): JsonSchema
  /** What holds in the folder of a file, open texts counted as if they were saved; null where nothing extends it. */
  resolution(uri: string): Promise<Resolution | null>
  /** The mistakes in one file, open texts counted. */
  problems(uri: string): Promise<readonly ConfigurationProblem[]>
  /** The file that an entry of `extends` leads to; null where it leads to none. */
  extended(reference: string, from: string): Promise<string | null>
  /** The file that an entry of `plugins` names; null for a package, and for what is not there. */
  plugin(reference: string, from: string): Promise<string | null>
  /** To be called when a text or a file changed. */
  forget(): void
}

interface Parts {
  readonly engine: Engine
  readonly documents: TextDocuments<TextDocument>
  readonly host: Host
  readonly rulesets: Rulesets
}

export function createConfigurationFiles({ engine, documents, host, rulesets }: Parts): ConfigurationFiles {
  const has = (uri: string): boolean => {
    if (baseName(uri) === 'candor.yaml') return true
    if (!/\.ya?ml$/u.test(uri)) return false
    const same = sameUri(uri)
    return [...rulesets.files()].some((file) => sameUri(file) === same)
  }
  const document = (uri: string): TextDocument | null => {
    if (!/\.ya?ml$/u.test(uri)) return null
    const same = sameUri(uri)
    const open = documents.get(uri) ?? documents.all().find((each) => sameUri(each.uri) === same)
    return open !== undefined && has(open.uri) ? open : null
  }
  const resolver = engine.createResolver(withOpenTexts(host, document), engine.rules)
  let schema: JsonSchema | null = null

  /** What holds where a file counts: in its own folder, or in one whose settings lead to it. */
  const resolutions = async (uri: string): Promise<readonly Resolution[]> => {
    const folder = parentFolder(uri)
    if (baseName(uri) === 'candor.yaml' && folder !== null) return [await resolver.resolveFolder(folder)]
    const all = await Promise.all(rulesets.anchors().map((anchor) => resolver.resolve(anchor)))
    const same = sameUri(uri)
    return all.filter(
      (resolution) =>
        resolution.problems.some(({ file }) => sameUri(file) === same) ||
        resolution
          .origins()
          .some(({ from, overrode }) =>
            [from, ...overrode.map((each) => each.from)].some(({ file }) => sameUri(file) === same),
          ),
    )
  }
  return {
    has,
    document,
    schema: () => (schema ??= configurationJsonSchema(engine.rules)),
    resolution: async (uri) => (await resolutions(uri))[0] ?? null,
    problems: async (uri) => {
      const same = sameUri(uri)
      const problems = (await resolutions(uri)).flatMap((each) => each.problems)
      return [...new Set(problems)].filter(({ file }) => sameUri(file) === same)
    },
    extended: (reference, from) => resolver.extendedFile(reference, from),
    plugin: async (reference, from) => {
      const file = pluginFile(reference, from)
      return file !== null && (await host.stat(file))?.type === 'file' ? file : null
    },
    forget: () => {
      resolver.forget()
    },
  }
}

/** Files as they would be if all open ones were saved. */
function withOpenTexts(host: Host, open: (uri: string) => TextDocument | null): Host {
  const bytes = (path: string): Uint8Array | null => {
    const document = open(path)
    return document && new TextEncoder().encode(document.getText())
  }
  return {
    stat: async (path) => {
      const text = bytes(path)
      return text ? { type: 'file', size: text.length } : host.stat(path)
    },
    readFile: async (path) => bytes(path) ?? host.readFile(path),
    readDirectory: (path) => host.readDirectory(path),
  }
}
