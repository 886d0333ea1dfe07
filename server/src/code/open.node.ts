import { fileURLToPath } from 'node:url'
import type { CodeReports, ReviewInput } from '../review/types'
import type {
  ConfigurationProblem,
  Place,
  PluginEntry,
  Plugins,
  PluginSetting,
  Ruleset,
} from '../ruleset/types'
import type { CodeRule, CodeSession, Loaded, OpenCode } from './types'
import { WorkerThread, type CodeLimits, type Ended } from './workerThread.node'

const LIMITS: CodeLimits = { load: 5000, read: 10_000, rules: 1000, memory: 256 }

/** A thread that died this often with no rule running has code in it that no review should wait for again. */
const MOST_DEATHS = 3

/** Opens code in worker threads that run `script`. */
export function codeOpener(script: string, limits: CodeLimits = LIMITS): OpenCode {
  return async (plugins, known, onProblem) => {
    const session = new Session(script, limits, plugins, known, onProblem)
    await session.start()
    return session
  }
}

class Session implements CodeSession {
  rules: readonly CodeRule[] = []
  settings: readonly PluginSetting[]
  isWhole = false
  readonly #problems: ConfigurationProblem[] = []
  /** Entries that could not be loaded. */
  readonly #broken = new Set<PluginEntry>()
  readonly #off = new Set<string>()
  /** The entry each rule came from. */
  readonly #home = new Map<string, PluginEntry>()
  /** Entries that were loaded once, and whose mistakes are told. */
  readonly #noted = new Set<PluginEntry>()
  #thread: WorkerThread | null = null
  #deaths = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly script: string,
    private readonly limits: CodeLimits,
    private readonly plugins: Plugins,
    private readonly known: readonly string[],
    private readonly onProblem: () => void,
  ) {
    this.settings = plugins.settings
  }

  problems(): readonly ConfigurationProblem[] {
    return this.#problems
  }

  home(id: string): Place | null {
    return this.#home.get(id)?.place ?? null
  }

  async start(): Promise<void> {
    await this.#ready()
    this.isWhole = this.#problems.length === 0
  }

  review(input: ReviewInput, ruleset: Ruleset): Promise<CodeReports> {
    return this.#inTurn(() => this.#review(input, ruleset))
  }

  reviewCurrent(input: ReviewInput, ruleset: Ruleset, isCurrent: () => boolean): Promise<CodeReports | null> {
    return this.#inTurn(() => (isCurrent() ? this.#review(input, ruleset) : Promise.resolve(null)))
  }

  close(): void {
    this.#deaths = MOST_DEATHS
    void this.#thread?.end()
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#last.then(work)
    this.#last = answer.catch(() => undefined)
    return answer
  }

  async #review(input: ReviewInput, ruleset: Ruleset): Promise<CodeReports> {
    // What is no concern of a rule, or cannot be told to another thread, stays here.
    const data = { ...ruleset, customRules: [], baseline: null }
    // Each turn but the last switches a rule off, or counts a death.
    while (this.rules.some(({ id }) => !this.#off.has(id))) {
      const thread = await this.#ready()
      if (thread === null) break
      const answer = await thread.ask({ kind: 'review', input, ruleset: data, off: [...this.#off] })
      if (answer.kind === 'reviewed') {
        for (const [id, reason] of answer.failures) this.#switchOff(id, `failed: ${reason}`)
        return new Map(answer.reports)
      }
      if (answer.kind === 'ended') this.#blame(answer)
    }
    return new Map()
  }

  /** A thread with all plugins in it that load; null where there can be none. */
  async #ready(): Promise<WorkerThread | null> {
    while (this.#thread?.isAlive !== true) {
      if (this.#thread?.diedUnasked === true) this.#died()
      if (this.#deaths >= MOST_DEATHS) return null
      const thread = new WorkerThread(this.script, this.limits)
      this.#thread = thread
      await this.#loadInto(thread)
    }
    return this.#thread
  }

  async #loadInto(thread: WorkerThread): Promise<void> {
    const rules: CodeRule[] = []
    const { entries, settings } = this.plugins
    for (const entry of entries) {
      if (this.#broken.has(entry)) continue
      const { reference } = entry
      const file = pathOf(entry.place.file)
      const answer = await thread.ask({ kind: 'load', reference, file, taken: this.known, settings })
      if (answer.kind === 'ended') {
        this.#broken.add(entry)
        this.#complain(entry.place, `\`${reference}\` could not be loaded: it ${HOW[answer.why]}`)
        // Its thread is gone, and the others must be loaded anew.
        return
      }
      if (answer.kind !== 'loaded') continue
      rules.push(...answer.rules)
      if (!this.#noted.has(entry)) this.#note(entry, answer)
    }
    this.rules = rules
  }

  #note(entry: PluginEntry, { rules, problems, options }: Loaded): void {
    this.#noted.add(entry)
    for (const { id } of rules) this.#home.set(id, entry)
    for (const problem of problems) this.#complain(entry.place, `\`${entry.reference}\` ${problem}`)
    for (const { id, message } of options) {
      const setting = this.settings.find((one) => one.id === id)
      if (setting !== undefined) this.#complain(setting.place, message)
      this.settings = this.settings.map((one) => (one.id === id ? { ...one, options: {} } : one))
    }
  }

  #blame({ why, rule }: Ended): void {
    const id = this.rules[rule - 1]?.id
    if (id !== undefined) {
      this.#switchOff(id, HOW[why])
      return
    }
    this.#died(why)
  }

  #died(why: Ended['why'] = 'died'): void {
    const [entry] = this.plugins.entries
    if (++this.#deaths !== MOST_DEATHS || entry === undefined) return
    this.#complain(entry.place, `code rules were switched off: their code ${HOW[why]} again and again`)
  }

  #switchOff(id: string, how: string): void {
    if (this.#off.has(id)) return
    this.#off.add(id)
    const entry = this.#home.get(id)
    if (entry === undefined) return
    const message = `the rule \`${id}\` of \`${entry.reference}\` was switched off: it ${how}. The others still run`
    this.#complain(entry.place, message)
  }

  #complain(place: Place, message: string): void {
    this.#problems.push({ ...place, message })
    this.onProblem()
  }
}

const HOW: Readonly<Record<Ended['why'], string>> = {
  slow: 'took longer than the time allowed',
  memory: 'used more memory than allowed',
  died: 'ended its worker',
}

function pathOf(file: string): string {
  return file.startsWith('file:') ? fileURLToPath(file) : file
}
