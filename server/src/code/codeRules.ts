import * as z from 'zod'
import type { Rule } from '../../../rules/contract'
import { configurables } from '../ruleset/configurable'
import type {
  ConfigurationProblem,
  Place,
  PluginEntry,
  Plugins,
  PluginSetting,
  Ruleset,
} from '../ruleset/types'
import { withCodeRules } from '../ruleset/ruleset'
import { suggest } from '../ruleset/suggest'
import type { CodeRule, CodeSession, OpenCode } from './types'
import { problemText } from '../ruleset/problemText'

/** A ruleset with the rules its code defines, and whom to ask what they say about a text. */
export interface Coded {
  readonly ruleset: Ruleset
  /** Null where no code runs. */
  readonly session: CodeSession | null
  problems(): readonly ConfigurationProblem[]
}

/** Whether code may run now; where not, what to tell about it, if anything. */
export type Permission = true | { readonly why: string | null; readonly isNote?: true }

interface Opened {
  readonly generation: number
  readonly session: Promise<CodeSession>
}

interface Options {
  /** Null where there is no Node to run it in. */
  readonly open: OpenCode | null
  readonly rules: readonly Rule[]
  permission(): Permission
  /** A rule was switched off, or more is known about what is wrong. */
  onProblem(): void
}

/** Keeps one session for whatever names the same code with the same settings. */
export class CodeRules {
  readonly #sessions = new Map<string, Opened>()
  #asked = new Set<string>()
  readonly #coded = new WeakMap<Ruleset, Promise<Coded>>()
  #generation = 0

  constructor(private readonly options: Options) {}

  /** The ruleset as it is where no code is named; nothing is loaded for it. Each ruleset is looked at once. */
  of(ruleset: Ruleset): Promise<Coded> {
    const { plugins } = ruleset
    const known =
      this.#coded.get(ruleset) ?? (plugins === null ? withoutCode(ruleset) : this.#load(ruleset, plugins))
    this.#coded.set(ruleset, known)
    return known
  }

  /**
   * To be called before rulesets are resolved anew, with `changed` where the code itself is another now. The answer,
   * called afterwards, ends what nobody asked for again.
   */
  renew(changed = false): () => void {
    const outdated = changed ? [...this.#sessions.values()] : []
    if (changed) this.#sessions.clear()
    this.#asked = new Set()
    return () => {
      for (const opened of outdated) end(opened)
      for (const key of [...this.#sessions.keys()]) if (!this.#asked.has(key)) this.#close(key)
    }
  }

  /** Ends all workers. */
  close(): void {
    for (const key of [...this.#sessions.keys()]) this.#close(key)
  }

  async #load(ruleset: Ruleset, plugins: Plugins): Promise<Coded> {
    // Code of a set that was fetched is nobody's choice; `extends` takes data from it alone.
    const own = { ...plugins, entries: plugins.entries.filter(({ place }) => !isFetched(place)) }
    const foreign = plugins.entries.filter(({ place }) => isFetched(place)).map(refused)
    const permission = this.#permission(plugins)
    if (permission !== true || this.options.open === null) {
      const problems = [...foreign, ...(permission === true ? [] : skipped(own, permission))]
      return { ruleset, session: null, problems: () => problems }
    }
    const opened = this.#openedFor(ruleset, own, this.options.open)
    const session = await opened.session
    const standIns = session.rules.map(standIn)
    const loaded = { ...plugins, generation: opened.generation }
    const ids = new Set(session.rules.map(({ id }) => id))
    const settings = session.settings.filter(({ id }) => ids.has(id))
    const known = [...configurables(this.options.rules), ...ruleset.customRules].map(({ id }) => id)
    // What a plugin that is not there would have defined is nobody's mistake.
    const unknown = session.isWhole
      ? plugins.settings
          .filter(({ id }) => !ids.has(id))
          .map((setting) => unknownRule(setting, [...known, ...ids]))
      : []
    return {
      ruleset: withCodeRules(ruleset, loaded, standIns, settings),
      session,
      problems: () => [...foreign, ...unknown, ...session.problems()],
    }
  }

  #permission({ entries }: Plugins): Permission {
    const { open } = this.options
    if (open === null) return { why: problemText('code.browser'), isNote: true }
    const file = entries[0]?.place.file ?? ''
    if (/^(?!file:)[a-z][a-z\d+.-]+:/i.test(file)) return { why: problemText('code.elsewhere'), isNote: true }
    return this.options.permission()
  }

  #openedFor({ customRules }: Ruleset, plugins: Plugins, open: OpenCode): Opened {
    const ids = [...configurables(this.options.rules), ...customRules].map(({ id }) => id)
    const key = JSON.stringify([plugins, ids])
    this.#asked.add(key)
    const known = this.#sessions.get(key)
    if (known !== undefined) return known
    const session = open(plugins, ids, () => {
      this.options.onProblem()
    })
    const opened = { generation: ++this.#generation, session }
    this.#sessions.set(key, opened)
    return opened
  }

  #close(key: string): void {
    const opened = this.#sessions.get(key)
    if (opened) end(opened)
    this.#sessions.delete(key)
  }
}

function end({ session }: Opened): void {
  void session.then(
    (opened) => {
      opened.close()
    },
    () => undefined,
  )
}

function withoutCode(ruleset: Ruleset): Promise<Coded> {
  return Promise.resolve({ ruleset, session: null, problems: () => [] })
}

/** The rule as the engine sees it. What it has to say is handed in with the review; see `codeReports`. */
function standIn({ id, meta }: CodeRule): Rule {
  return Object.freeze({ id, meta: { ...meta, options: ANY, definition: 'code' }, check: () => undefined })
}

/** The worker has checked them. */
const ANY = z.unknown()

function isFetched({ file }: Place): boolean {
  return file.includes('/.candor/sets/')
}

function refused({ reference, place }: PluginEntry): ConfigurationProblem {
  const message = problemText('code.fetched', { reference })
  return { ...place, message }
}

function unknownRule({ id, place }: PluginSetting, known: readonly string[]): ConfigurationProblem {
  const near = suggest(id, known)
  const message =
    near === null ? problemText('code.unknown', { rule: id }) : problemText('rule.near', { rule: id, near })
  return { ...place, message }
}

function skipped(
  { entries, settings }: Plugins,
  { why, isNote }: Exclude<Permission, true>,
): readonly ConfigurationProblem[] {
  const [entry] = entries
  if (why === null || entry === undefined) return []
  const names = entries.map(({ reference }) => `\`${reference}\``).join(', ')
  const ids = settings.map(({ id }) => `\`${id}\``).join(', ')
  const data = { names, why, rules: ids }
  const message = problemText(ids === '' ? 'code.skipped' : 'code.skipped.settings', data)
  return [{ ...entry.place, message, ...(isNote === true ? { isNote } : {}) }]
}
