import type {
  CancellationToken,
  Connection,
  Hover,
  HoverParams,
  ServerCapabilities,
} from 'vscode-languageserver'
import type { Rule } from '../../../rules/contract'
import type { InitializationOptions } from './protocol'
import { hoverConfiguration } from './configurationFile/hover'
import { toHover } from './convert/hovers'
import { fromPosition } from './convert/places'
import { ruleOf } from './engine'
import { guarded, throwIfCancelled } from './guard'
import { literalMarkdown } from './literalMarkdown'
import type { LspWords } from './localize'
import { rulePage } from './rulePages'
import type { Session } from './session'

/** Why a finding is there, what would answer it, for example, and where the idea comes from. */
export function registerHover(connection: Connection, session: Session): ServerCapabilities {
  connection.onHover((params, token) =>
    guarded(session.log, 'Hover', null, () =>
      session.configurationFiles.document(params.textDocument.uri)
        ? hoverConfiguration(session, params)
        : provideHover(session, params, token),
    ),
  )
  return { hoverProvider: true }
}

async function provideHover(
  session: Session,
  params: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const { uri } = params.textDocument
  const version = session.documents.get(uri)?.version
  const prepared = await session.reviews.prepare(uri)
  throwIfCancelled(token)
  if (!prepared || version !== prepared.document.version) return null
  const { document } = prepared
  const offset = fromPosition(document, params.position)
  const here = prepared
    .review()
    .findings.filter(({ range }) => range.start <= offset && offset <= range.end)
    .sort((one, other) => one.range.end - one.range.start - (other.range.end - other.range.start))
  const innermost = here[0]
  if (!innermost) return null
  const ruleIds = [...new Set(here.map((finding) => finding.ruleId))]
  const parts = ruleIds.flatMap((ruleId) => {
    const rule = ruleOf(session.engine, prepared.ruleset, ruleId)
    return rule ? [ruleMarkdown(rule, session)] : []
  })
  return parts.length === 0
    ? null
    : toHover(document, innermost.range, parts.join('\n\n---\n\n'), session.client)
}

function ruleMarkdown({ id, meta }: Rule, { client, words }: Session): string {
  if (meta.definition !== undefined) return customMarkdown(id, meta, words)
  const link = pageLink(id, client.options)
  return [
    `**${meta.summary}**`,
    meta.rationale,
    `*${words.say('hover.answer')}* ${meta.satisfiedBy}`,
    `*${words.say('hover.example')}* ${meta.example}`,
    `*${words.say('hover.source')}* ${meta.source}`,
    link === null ? `\`${id}\`` : `[${id}](${link})`,
  ].join('\n\n')
}

/** A team's rule: the finding has its message, so what is left to say is what it asks, why, and where to read on. */
function customMarkdown(id: string, { summary, rationale, url }: Rule['meta'], words: LspWords): string {
  const more = url === undefined ? `\`${id}\`` : `[${id}](${url})`
  const parts = [
    `**${literalMarkdown(summary)}**`,
    literalMarkdown(rationale),
    words.say('hover.team', { rule: more }),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** A command link shows the page as it should look; a plain link is for clients that have no such command. */
function pageLink(ruleId: string, options: InitializationOptions): string | null {
  if (options.explainCommand === undefined) return rulePage(ruleId, options)
  return `command:${options.explainCommand}?${encodeURIComponent(JSON.stringify([ruleId]))}`
}
