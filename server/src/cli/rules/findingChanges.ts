import type { FindingReport } from '../../review/types'
import { isIncluded } from '../../ruleset/documents'
import { RulesetResolver } from '../../ruleset/resolve'
import { discoverDocuments } from '../../workspace/discover'
import type { Host } from '../../workspace/host'
import { pathBelow } from '../../workspace/paths'
import { readDocument } from '../../workspace/readDocument'
import type { Input } from '../inputs'
import type { Io } from '../io'
import { createProgress } from '../progress'
import { reviewInputs, type ReviewedInputs } from '../reviewRun'
import type { Services } from '../services'

/** What one document gains and loses. */
interface FindingChange {
  readonly path: string
  readonly added: readonly FindingReport[]
  readonly gone: readonly FindingReport[]
}

export interface FindingChanges {
  /** Documents that were reviewed. */
  readonly documents: number
  /** Those that change, in path order. */
  readonly changes: readonly FindingChange[]
}

/** Reviews the documents below a folder as they are seen through two hosts, and says what differs. */
export async function findingChanges(
  folder: string,
  before: Host,
  after: Host,
  io: Io,
  services: Services,
): Promise<FindingChanges> {
  const old = await reviewed(folder, before, io, services)
  const fresh = await reviewed(folder, after, io, services)
  const was = new Map(old.documents.map(({ path, findings }) => [path, findings]))
  const is = new Map(fresh.documents.map(({ path, findings }) => [path, findings]))
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort()
  const changes = paths.map((path) => {
    const [a, b] = [was.get(path) ?? [], is.get(path) ?? []]
    return { path, added: without(b, a), gone: without(a, b) }
  })
  return { documents: is.size, changes: changes.filter(({ added, gone }) => added.length + gone.length > 0) }
}

/** Finding by finding; one that changes its severity goes and comes. */
function without(
  findings: readonly FindingReport[],
  others: readonly FindingReport[],
): readonly FindingReport[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    if (count > 0) left.set(keyOf(finding), count - 1)
    return count === 0
  })
}

function keyOf({ fingerprint, severity }: FindingReport): string {
  return `${severity} ${fingerprint}`
}

async function reviewed(folder: string, host: Host, io: Io, services: Services): Promise<ReviewedInputs> {
  const rulesets = new RulesetResolver(host, services.rules)
  const includes = async (path: string): Promise<boolean> => {
    const { ruleset } = await rulesets.resolve(path)
    return isIncluded(ruleset, pathBelow(ruleset.root, path))
  }
  const { documents } = await discoverDocuments(host, [folder], includes)
  const inputs = documents.map((path): Input => ({ path, read: () => readDocument(host, path) }))
  const progress = createProgress(io.stderr, inputs.length)
  return reviewInputs(
    inputs,
    { profile: null, all: false, baseline: true, allowPlugins: false },
    io,
    { ...services, host },
    rulesets,
    progress,
  )
}
