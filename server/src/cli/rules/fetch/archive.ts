import { sha256 } from '../../../ruleset/remote/digest'
import { isLoopback, type ArchiveReference } from '../../../ruleset/remote/reference'
import { RulesError } from '../rulesError'
import { manifestOf, setContents, withoutTopFolder, type FetchedSet } from './fetchedSet'
import { withoutSecrets } from './program'
import { MAX_ARCHIVE_BYTES, unpack } from './unpack'

/** A set from an archive on the web. Its version is what its package.json says, or else the start of its digest. */
export async function fetchArchive(reference: ArchiveReference): Promise<FetchedSet> {
  const bytes = await download(reference.url)
  const files = withoutTopFolder(await unpack(bytes))
  const { version } = manifestOf(files)
  const own = version !== null && /^[\w.+-]{1,80}$/u.test(version) ? version : null
  return {
    reference,
    version: own ?? (await sha256(bytes)).slice(0, 12),
    commit: null,
    ...setContents(files),
  }
}

const MAX_REDIRECTS = 5
/** Milliseconds, for the whole of it. */
const MAX_WAIT = 60_000

async function download(start: string): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(MAX_WAIT)
  let url = new URL(start)
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: '*/*' } })
      const next = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || next === null) return await body(response, start)
      await response.body?.cancel()
      url = redirected(url, next, start)
    }
  } catch (error) {
    if (error instanceof RulesError) throw error
    throw new RulesError(`${start} could not be fetched: ${reasonOf(error)}`)
  }
  throw new RulesError(`${start} could not be fetched: it redirects more than ${MAX_REDIRECTS} times`)
}

/** On to `https:` alone. Only what is on this machine already may lead to this machine. */
function redirected(from: URL, to: string, start: string): URL {
  const url = URL.canParse(to, from) ? new URL(to, from) : null
  const local = isLoopback(from.hostname)
  const allowed =
    url !== null &&
    (isLoopback(url.hostname) ? local : true) &&
    (url.protocol === 'https:' || (local && isLoopback(url.hostname)))
  if (!allowed)
    throw new RulesError(`${start} could not be fetched: it redirects to where nothing is fetched from`)
  return url
}

async function body(response: Response, start: string): Promise<Uint8Array> {
  if (!response.ok)
    throw new RulesError(
      `${start} could not be fetched: the server answers ${response.status}; check the address`,
    )
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    const chunk = part as Uint8Array
    bytes += chunk.length
    // Told while it comes: what a server announces need not be what it sends.
    if (bytes > MAX_ARCHIVE_BYTES)
      throw new RulesError(`the archive was refused: ${start} has more than 5 MB`)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `the server took more than ${MAX_WAIT / 1000} seconds`
  const cause = error.cause instanceof Error ? error.cause.message : error.message
  return withoutSecrets(cause)
}
