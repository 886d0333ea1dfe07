import { BASELINE_FILE } from '../../ruleset/baselines'
import type { Resolution } from '../../ruleset/folderSettings'
import { RulesetResolver } from '../../ruleset/resolve'
import type { Baseline, KnownFindings } from '../../ruleset/types'
import type { Host } from '../../workspace/host'
import { joinPath } from '../../workspace/paths'
import type { Reviewed } from '../reviewRun'
import type { Services } from '../services'
import { baselineText, type BaselineDocuments } from './baselineFile'
import { either, foundIn, remaining } from './found'
import { goneDocuments } from './stale'

/** What is done to a baseline: today's findings are recorded, or what is gone is taken out and nothing added. */
export type Task = 'record' | 'prune'

/** A folder with a baseline of its own, and what its documents have today. */
export interface Project {
  readonly root: string
  readonly file: string
  /** Null where there is none, or none that can be read. */
  readonly baseline: Baseline | null
  /** Configuration or baseline has mistakes, so the file must stay as it is. */
  readonly isBlocked: boolean
  /** What was recorded of each document that was looked at, as it is to be from now on. */
  readonly looked: Map<string, KnownFindings>
}

/** The projects of documents, each made when its first document turns up. */
export class Projects {
  readonly #byFile = new Map<string, Project>()

  constructor(
    private readonly task: Task,
    private readonly all: boolean,
  ) {}

  /** Null for a document that lies in no project. */
  of({ ruleset, problems }: Pick<Resolution, 'ruleset' | 'problems'>): Project | null {
    const { root, baseline } = ruleset
    if (root === '') return null
    const file = joinPath(root, BASELINE_FILE)
    const known = this.#byFile.get(file) ?? { root, file, baseline, isBlocked: false, looked: new Map() }
    // A project has settings in several folders; a mistake in any of them is one in what would be recorded.
    const project = problems.length > 0 && !known.isBlocked ? { ...known, isBlocked: true } : known
    this.#byFile.set(file, project)
    return project
  }

  /** False for a document that lies in no project. */
  add(reviewed: Reviewed): boolean {
    const project = this.of(reviewed)
    if (project === null) return false
    const recorded = project.baseline?.documents.get(reviewed.place)
    if (this.task === 'prune') {
      if (recorded === undefined) return true
      const { findings, isWhole } = foundIn(reviewed, true)
      project.looked.set(reviewed.place, isWhole ? remaining(recorded, findings) : recorded)
      return true
    }
    // What was recorded once is looked at again, whatever the gate says by now.
    const { findings, isWhole } = foundIn(reviewed, this.all || recorded !== undefined)
    project.looked.set(reviewed.place, isWhole ? findings : either(findings, recorded ?? new Map()))
    return true
  }

  list(): readonly Project[] {
    return [...this.#byFile.values()]
  }
}

/** What the baseline of a project is to hold: documents that were not looked at keep what they have, gone ones leave. */
export async function newDocuments(
  host: Host,
  { root, baseline, looked }: Project,
): Promise<BaselineDocuments> {
  const documents = new Map(baseline?.documents)
  for (const [place, findings] of looked) {
    if (findings.size > 0) documents.set(place, findings)
    else documents.delete(place)
  }
  if (baseline === null) return documents
  for (const place of await goneDocuments(host, root, baseline, new Set(looked.keys())))
    documents.delete(place)
  return documents
}

/**
 * A host on which the working folder is a project: where there is neither configuration nor repository, the baseline
 * that is about to be written makes it one, and documents must be read now as they will be then.
 */
export async function projectHost({ host, rules }: Services, cwd: string): Promise<Host> {
  const { ruleset } = await new RulesetResolver(host, rules).resolve(joinPath(cwd, BASELINE_FILE))
  if (ruleset.root !== '') return host
  const file = joinPath(cwd, BASELINE_FILE)
  const empty = new TextEncoder().encode(baselineText(new Map()))
  return {
    ...host,
    stat: (path) => (path === file ? Promise.resolve({ type: 'file', size: empty.length }) : host.stat(path)),
    readFile: (path) => (path === file ? Promise.resolve(empty) : host.readFile(path)),
  }
}
