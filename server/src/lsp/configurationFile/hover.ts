import type { Hover, HoverParams } from 'vscode-languageserver'
import type { Resolution } from '../../ruleset/folderSettings'
import type { EffectiveValue, Source } from '../../ruleset/origins'
import { presetReferences } from '../../ruleset/references'
import { yamlWordAt, type YamlWord } from '../../ruleset/yamlWords'
import { baseName, pathBelow } from '../../workspace/paths'
import { toHover } from '../convert/hovers'
import { fromPosition } from '../convert/places'
import { literalMarkdown } from '../literalMarkdown'
import type { Session } from '../session'
import { knownRules } from './knownRules'
import { inFile, isReference } from './rulePaths'
import { descriptionOf, shapesAt } from './shapes'

/** What a key of `candor.yaml` means, what holds in its folder, who set that, and what it took the place of. */
export async function hoverConfiguration(
  session: Session,
  { textDocument: { uri }, position }: HoverParams,
): Promise<Hover | null> {
  const { configurationFiles: files, client } = session
  const document = files.document(uri)
  if (!document) return null
  const { version } = document
  const word = yamlWordAt(document.getText(), fromPosition(document, position))
  if (!word) return null
  const resolution = await files.resolution(uri)
  const rule = await ruleAt(session, uri, word)
  if (document.version !== version) return null
  const parts = [rule ?? aboutOf(session, word), ...inForce(session, word, resolution)]
  const said = parts.filter((part) => part !== '')
  if (said.length === 0) return null
  return toHover(document, word, `\`${shown(word.value)}\`\n\n${said.join('\n\n')}`, client)
}

/** What a rule of the team says of itself; null for all else. */
async function ruleAt(session: Session, uri: string, { path }: YamlWord): Promise<string | null> {
  const [section, id, ...more] = inFile(path)
  if (section !== 'rules' || id === undefined || more.length > 0) return null
  const rule = (await knownRules(session, uri)).find((each) => each.id === id)
  return rule ? plain(rule.summary) : null
}

function aboutOf({ configurationFiles }: Session, word: YamlWord): string {
  if (isReference(word.path)) {
    const preset = presetReferences().find(([reference]) => reference === word.value)
    if (preset) return preset[1]
  }
  const schema = configurationFiles.schema()
  return descriptionOf(shapesAt(schema, word.path))
}

/** As many values as a person reads at once. */
const MOST_VALUES = 12

/** The values that hold below a key, each with its place; a list or a text of many values shows the first of them. */
function inForce(session: Session, { path }: YamlWord, resolution: Resolution | null): readonly string[] {
  if (!resolution) return []
  const wanted = inFile(path).filter((step) => typeof step !== 'number')
  // A whole section would say everything at once.
  if (wanted.length === 0 || (wanted.length === 1 && path.length === 1 && SECTIONS.has(String(wanted[0]))))
    return []
  const id = path[0] === 'overrides' ? 'configuration.here.override' : 'configuration.here'
  return resolution
    .origins()
    .filter(({ key }) => wanted.every((step, index) => key[index] === step))
    .slice(0, MOST_VALUES)
    .map((value) => {
      const set = session.words.say(id, {
        value: said(value, wanted.length),
        place: placed(value.from, resolution),
      })
      const over = value.overrode.map((each) =>
        session.words.say('configuration.instead', {
          value: code(each.value),
          place: placed(each.from, resolution),
        }),
      )
      return [set, ...over].join(', ')
    })
}

const SECTIONS: ReadonlySet<string> = new Set([
  'rules',
  'custom-rules',
  'vocabulary',
  'documents',
  'overrides',
])

/** A value, with the rest of its key where it stands deeper than what was asked for. */
function said({ key, value }: EffectiveValue, depth: number): string {
  const rest = key.slice(depth).filter((step) => typeof value !== 'string' || step !== value.toLowerCase())
  return rest.length === 0 ? code(value) : `${code(rest.join('.'))} ${code(value)}`
}

function placed({ file, line }: Source, { ruleset: { root } }: Resolution): string {
  if (line === null) return code(file)
  const below = pathBelow(root, file)
  const name = below === file ? baseName(file) : below
  return `[${plain(`${name}:${line}`)}](${file.replace(/[()\s]/gu, encodeURIComponent)}#L${line})`
}

function code(value: unknown): string {
  return `\`${shown(typeof value === 'string' ? value : JSON.stringify(value))}\``
}

const LONGEST = 200

/** Settings may be somebody else's text: on one line, and no markup of its own. */
function shown(value: unknown): string {
  const text = String(value)
    .replace(/[`\s]+/gu, ' ')
    .trim()
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** On one line. */
function plain(text: string): string {
  return literalMarkdown(text.replace(/\s+/gu, ' '))
}
