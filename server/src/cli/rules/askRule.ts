import type { Edit } from '../../../../rules/contract'
import type { LinkTarget, ReviewDocument } from '../../facts/types'
import { localPath } from '../../facts/references'
import { createReviewer } from '../../review/reviewer'
import type { Finding, Review } from '../../review/types'
import type { CustomDefinition } from '../../ruleset/custom/definition'
import { documentsOf } from '../../ruleset/custom/definition'
import type { RuleTestEntry } from '../../ruleset/custom/ruleTests'
import { createRuleset } from '../../ruleset/ruleset'
import type { Settings } from '../../ruleset/schema'

/** What one rule says about the document of one test. */
export interface Asked {
  readonly document: ReviewDocument
  readonly findings: readonly Finding[]
  /** Texts that findings stand at, those that were folded into one included. */
  readonly places: readonly string[]
  /** Why the rule could not be asked. */
  readonly broken: string | null
  /** `severity` has switched it off for this document. */
  readonly off: boolean
  /** The text with the fix in it is not flagged any more, though nobody has answered anything. */
  readonly fixSatisfies: boolean
  /** Where the piece that the test gives stands in the document. */
  readonly piece: { readonly start: number; readonly end: number }
}

/** Puts the rule alone to the document of a test, with the words of the team and the real reviewer. */
export function askRule(
  id: string,
  definition: CustomDefinition,
  entry: RuleTestEntry,
  settings: Settings,
): Asked {
  const { text, piece } = documentOf(entry)
  const review = (changed: string): Review => reviewed(changed, id, definition, entry, settings)
  const first = review(text)
  const findings = first.findings.filter(({ ruleId }) => ruleId === id)
  const broken = first.findings.find(({ ruleId }) => ruleId === 'internal/rule-failed')?.message ?? null
  const places = findings.flatMap(({ range, related }) =>
    [range, ...related.map((one) => one.range)].map(({ start, end }) => text.slice(start, end)),
  )
  const fix = definition.forbid === undefined ? findings[0]?.fixes[0] : undefined
  const count = (one: Review): number => one.findings.filter(({ ruleId }) => ruleId === id).length
  return {
    document: first.document,
    findings,
    places,
    broken,
    off: findings.length === 0 && isOff(definition, first, entry, settings),
    fixSatisfies: fix !== undefined && count(review(applied(text, fix.edits))) === 0,
    piece,
  }
}

function reviewed(
  text: string,
  id: string,
  definition: CustomDefinition,
  entry: RuleTestEntry,
  { vocabulary, profile }: Settings,
): Review {
  const given: Exclude<RuleTestEntry, string> = typeof entry === 'string' ? { document: entry } : entry
  const type = given.type ?? documentsOf(definition)[0] ?? 'prd'
  const ruleset = createRuleset(
    {
      profile: given.profile ?? profile,
      vocabulary,
      documents: { types: { '**': type } },
      'custom-rules': { [id]: definition },
    },
    [],
    { root: '', file: null },
  )
  const reviewer = createReviewer([])
  const files = new Set((given.files ?? []).map((file) => file.replace(/^\.\//u, '')))
  const targets = new Map<string, LinkTarget>(
    reviewer.localTargets(text).map((target) => {
      const path = (localPath(target) ?? target).replace(/^\.\//u, '')
      return [target, { state: files.has(path) ? 'found' : 'missing' }]
    }),
  )
  return reviewer.review({ text, path: 'document.md', targets, all: true }, ruleset)
}

function isOff(
  definition: CustomDefinition,
  { document }: Review,
  entry: RuleTestEntry,
  settings: Settings,
): boolean {
  const { severity } = definition
  if (typeof severity !== 'object') return false
  const profile = (typeof entry === 'string' ? undefined : entry.profile) ?? settings.profile ?? 'pm'
  const byStatus = document.status === null ? undefined : severity[document.status]
  return (byStatus ?? severity[document.type] ?? severity[profile] ?? severity.default) === 'off'
}

/** A piece is put under a heading that promises nothing; what has a title or front matter is a document already. */
function documentOf(entry: RuleTestEntry): Pick<Asked, 'piece'> & { readonly text: string } {
  const written = typeof entry === 'string' ? entry : entry.document
  if (/^(?:---\r?\n|# )/u.test(written))
    return { text: `${written}\n`, piece: { start: 0, end: written.length } }
  const section = typeof entry === 'string' ? 'Notes' : (entry.section ?? 'Notes')
  const before = `# A document\n\n## ${section}\n\n`
  return {
    text: `${before}${written}\n`,
    piece: { start: before.length, end: before.length + written.length },
  }
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (changed, { range, newText }) => changed.slice(0, range.start) + newText + changed.slice(range.end),
      text,
    )
}
