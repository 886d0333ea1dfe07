import type { Connection } from 'vscode-languageserver'
import type { Coded } from '../code/codeRules'
import type { ConfigurationProblem } from '../ruleset/types'
import { toProblemDiagnostic } from './convert/diagnostics'
import type { SayProblem } from './problemWords'

/** What is wrong in the open text of a configuration file. */
export interface Draft {
  readonly problems: readonly ConfigurationProblem[]
  /** Puts what the saved file's code has to say about a plugin or a rule where the text names it; null where it does not. */
  placed(problem: ConfigurationProblem, name: string): ConfigurationProblem | null
}

/** What is wrong with a folder's configuration. */
export interface FolderProblems {
  readonly problems: readonly ConfigurationProblem[]
  /** One for each set of overrides with a document that was asked about. */
  readonly coded: Set<Coded>
}

/** Shows what is wrong with configuration on the files it stands in, and takes back what holds no more. */
export class ShownProblems {
  readonly #drafts = new Map<string, Draft>()
  /** By file: what the client was sent last. */
  readonly #shown = new Map<string, string>()

  constructor(
    private readonly connection: Pick<Connection, 'sendDiagnostics'>,
    private readonly folders: () => Iterable<FolderProblems>,
    private readonly say: SayProblem,
  ) {}

  /** Shows the mistakes of a file's open text in place of those it was saved with; null goes back to them. */
  draft(file: string, draft: Draft | null): Promise<void> {
    if (draft === null) this.#drafts.delete(file)
    else this.#drafts.set(file, draft)
    return this.show()
  }

  /** Sends what changed since it was last called. */
  async show(): Promise<void> {
    for (const [file, problems] of this.#byFile()) {
      const content = [...problems.keys()].join('\n')
      if ((this.#shown.get(file) ?? '') === content) continue
      if (content === '') this.#shown.delete(file)
      else this.#shown.set(file, content)
      const diagnostics = [...problems.values()].map((problem) => toProblemDiagnostic(problem, this.say))
      await this.connection.sendDiagnostics({ uri: file, diagnostics })
    }
  }

  /** Each problem once, by its content; files that show some now are among them, with or without. */
  #byFile(): ReadonlyMap<string, ReadonlyMap<string, ConfigurationProblem>> {
    const folders = [...this.folders()]
    const byFile = new Map<string, Map<string, ConfigurationProblem>>(
      [...this.#shown.keys()].map((file) => [file, new Map()]),
    )
    for (const problem of folders.flatMap(problemsOf)) {
      const problems = byFile.get(problem.file) ?? new Map<string, ConfigurationProblem>()
      byFile.set(problem.file, problems.set(JSON.stringify(problem), problem))
    }
    for (const [file, draft] of this.#drafts) {
      const ofCode = folders.flatMap(({ coded }) => [...coded])
      const problems = [...draft.problems, ...ofCode.flatMap((one) => placedProblems(one, file, draft))]
      byFile.set(file, new Map(problems.map((problem) => [JSON.stringify(problem), problem])))
    }
    return byFile
  }
}

function problemsOf({ problems, coded }: FolderProblems): readonly ConfigurationProblem[] {
  return [...problems, ...[...coded].flatMap((one) => one.problems())]
}

function placedProblems(coded: Coded, file: string, draft: Draft): readonly ConfigurationProblem[] {
  const { entries = [], settings = [] } = coded.ruleset.plugins ?? {}
  const named = [
    ...entries.map(({ reference, place }) => ({ name: reference, place })),
    ...settings.map(({ id, place }) => ({ name: id, place })),
  ]
  return coded.problems().flatMap((problem) => {
    const { line, column } = problem
    const found = named.find(
      ({ place }) => place.file === problem.file && place.line === line && place.column === column,
    )
    const placed = problem.file === file && found ? draft.placed(problem, found.name) : null
    return placed ? [placed] : []
  })
}
