import * as z from 'zod'
import type { Profile, Rule } from '../../../rules/contract'
import { DOCUMENT_TYPES, type DocumentType } from '../facts/types'
import { configurables, type Configurable } from './configurable'
import { customRulesSchema, type CustomDefinitions } from './custom/definition'
import { globProblem } from './glob'
import { pluginList } from './pluginReference'
import { SEVERITY_WORDS } from './ruleId'
import { teamShape, type TeamSettings } from './teamSchema'
import type { RuleSetting } from './types'
import { problemText } from './problemText'

/** What a `candor.yaml` may say. Everything may be left out. */
export interface Settings extends Overridable {
  /** True where nothing above this file's folder counts. */
  readonly root?: boolean | undefined
  /** One reference or several; later ones win over earlier ones, the file itself over all of them. */
  readonly extends?: string | readonly string[] | undefined
  readonly documents?: DocumentSettings | undefined
  readonly 'custom-rules'?: CustomDefinitions | undefined
  /** What holds for some documents only; later entries win. */
  readonly overrides?: readonly OverrideSettings[] | undefined
  readonly plugins?: readonly string[] | undefined
}

/** Settings that may differ from document to document. */
interface Overridable extends TeamSettings {
  readonly profile?: Profile | undefined
  readonly vocabulary?: VocabularySettings | undefined
  readonly rules?: Readonly<Record<string, RuleEntry | undefined>> | undefined
}

export interface OverrideSettings extends Overridable {
  readonly files: string | readonly string[]
}

interface DocumentSettings {
  readonly include?: readonly string[] | undefined
  readonly exclude?: readonly string[] | undefined
  readonly types?: Readonly<Record<string, DocumentType | 'none'>> | undefined
}

interface VocabularySettings {
  readonly segments?: readonly string[] | undefined
  readonly competitors?: readonly string[] | undefined
  readonly metrics?: readonly string[] | undefined
  readonly products?: readonly string[] | undefined
}

type SeverityWord = RuleSetting['severity']
/** A severity word, or a mapping with `severity` and the rule's own options. */
export type RuleEntry =
  SeverityWord | (Readonly<Record<string, unknown>> & { readonly severity?: SeverityWord })

/** The shape of `candor.yaml` for a list of rules; rule ids are known keys, options are what each rule declares. */
export function settingsSchema(rules: readonly Rule[]): z.ZodType<Settings> {
  const entries = configurables(rules).map((rule) => [rule.id, ruleEntry(rule)] as const)
  const profile = z
    .enum(['pm', 'leader'])
    .optional()
    .describe('Whose eyes to read with: `pm` while drafting (default), `leader` while reviewing.')
  const perDocument = {
    vocabulary: vocabulary
      .optional()
      .describe('Names your team uses, so that the reviewer recognises them. Matched in any case.'),
    rules: z
      .object(Object.fromEntries(entries))
      // Rules that a team wrote itself. Whether there are such is seen when all files are read.
      .catchall(strangerEntry)
      .optional()
      .describe('Severity and options by rule: a word, or a mapping with `severity` and options.'),
    ...teamShape(rules),
  }
  return z.strictObject({
    root: z
      .boolean()
      .optional()
      .describe('`true` stops the search: no candor.yaml in a folder above this one counts.'),
    extends: z
      .union([reference, z.array(reference).max(MAX_REFERENCES)])
      .optional()
      .describe(
        'What this file builds on; later entries win over earlier ones, this file wins over all of them.',
      ),
    profile,
    documents: documents.optional().describe('Which files are product documents.'),
    ...perDocument,
    'custom-rules': customRulesSchema(ownGroups(rules))
      .optional()
      .describe(
        'Rules of your team, by id: `team/some-name`. `candor rules test` runs the tests they bring.',
      ),
    overrides: z
      .array(z.strictObject({ files: overrideFiles, profile, ...perDocument }))
      .max(MAX_OVERRIDES)
      .optional()
      .describe('Settings for some documents only; later entries win.'),
    plugins: pluginList
      .optional()
      .describe('Rules written in code: files relative to this one (`./rules.mjs`) or npm packages.'),
  }) as unknown as z.ZodType<Settings>
}

const MAX_REFERENCES = 50
const MAX_OVERRIDES = 100

const reference = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .describe(
    'A preset (`candor:recommended`, `candor:pm`, `candor:leader`, `candor:strict`), a relative path to a file or a folder with a candor.yaml (`./team`), or a pinned set (`npm:@acme/set`, `git+https://…#tag`, `https://…/set.tgz`).',
  )

/** Groups that a team's rules may not use: those of Candor's rules, and those it may need. */
function ownGroups(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(['candor', ...configurables(rules).map(({ id }) => id.slice(0, id.indexOf('/')))])
}

const glob = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const problem = globProblem(text)
    if (problem !== null)
      context.addIssue({ code: 'custom', message: problemText('glob', { reason: problem }) })
  })

const overrideFiles = z
  .union([glob, z.array(glob).min(1).max(50)])
  .describe('Globs of the documents these settings are for, relative to the folder of candor.yaml.')

const documents = z.strictObject({
  include: z
    .array(glob)
    .optional()
    .describe('Globs of Markdown files to look at, relative to this file. Default: all Markdown files.'),
  exclude: z.array(glob).optional().describe('Globs of files to leave alone; stronger than `include`.'),
  types: z
    .record(glob, z.enum([...DOCUMENT_TYPES, 'none']))
    .optional()
    .describe('Document type by glob; the first match wins. `none` leaves the file alone.'),
})

const word = z.string().trim().min(1).max(100)
const words = z.array(word).optional()

const vocabulary = z.strictObject({
  segments: words.describe('Groups of users: "fleet managers".'),
  competitors: words.describe('Products and companies you compete with.'),
  metrics: words.describe('Names of your measures: "weekly planners".'),
  products: words.describe('Names of your own products.'),
})

function ruleEntry(rule: Configurable): z.ZodType {
  return z
    .union([severityWord, z.strictObject({ severity: severityWord.optional(), ...optionShape(rule) })])
    .optional()
    .describe(rule.summary)
}

const severityWord = z
  .enum(SEVERITY_WORDS)
  .describe(
    '`default` follows the rule, the profile, the document type and its status; `stricter` is one step more severe than that.',
  )

const strangerEntry = z
  .union([severityWord, z.looseObject({ severity: severityWord.optional() })])
  .describe('A rule of your own.')

/** The options by name; empty where there are none. */
export function optionShape({ id, options }: Configurable): Readonly<Record<string, z.ZodType>> {
  const shape = options instanceof z.ZodObject ? (options.shape as Record<string, z.ZodType>) : {}
  if ('severity' in shape) throw new Error(`${id}: an option cannot be called "severity"`)
  return shape
}
