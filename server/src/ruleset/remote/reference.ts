import { pathProblem } from './safePath'

/** Where a rule set comes from that is not a file of this project, as `extends:` in `candor.yaml` names it. */
export type Reference = NpmReference | GitReference | ArchiveReference

/** `npm:NAME[@RANGE]` */
export interface NpmReference {
  readonly kind: 'npm'
  /** As written. */
  readonly text: string
  readonly name: string
  /** A version, a range or a distribution tag; null for the newest. */
  readonly range: string | null
}

/** `git+https://HOST/REPO.git#TAG-OR-COMMIT[:FOLDER]`, with `ssh` and `file` as well. */
export interface GitReference {
  readonly kind: 'git'
  readonly text: string
  /** Without `git+`. */
  readonly url: string
  /** Exactly one of them is set; a commit is written in full. */
  readonly tag: string | null
  readonly commit: string | null
  /** The folder of the repository that holds the set; null for all of it. */
  readonly folder: string | null
}

/** `https://HOST/SET.tgz`; `http:` is for this machine alone. */
export interface ArchiveReference {
  readonly kind: 'archive'
  readonly text: string
  readonly url: string
}

/** Tells a reference that is fetched and pinned from a preset or a path. */
export function isRemote(reference: string): boolean {
  return /^(?:npm:|git\+|https?:)/i.test(reference)
}

/** Reads a reference, or says what is wrong with it and what to write instead. */
export function parseRemoteReference(text: string): Reference | { readonly problem: string } {
  if (text.length > MAX_REFERENCE)
    return { problem: `the reference is longer than ${MAX_REFERENCE} characters` }
  if (text.startsWith('npm:')) return npmReference(text)
  // Nothing in a reference may pass for an option, a second argument or a line of its own somewhere further on.
  if (/[\s\p{Cc}"'`\\<>|]/u.test(text)) return wrong(text, 'it holds a character that cannot stand there')
  if (text.startsWith('git+')) return gitReference(text)
  if (/^https?:/u.test(text)) return archiveReference(text)
  return wrong(text, `write ${SHAPES}`)
}

const MAX_REFERENCE = 500
const SHAPES = '`npm:NAME[@RANGE]`, `git+https://HOST/REPO.git#TAG[:FOLDER]` or `https://HOST/SET.tgz`'

/** What npm lets a new package be called. The first character keeps names apart from options and paths. */
const NPM_NAME = /^(?:@[a-z\d~][a-z\d._~-]*\/)?[a-z\d~][a-z\d._~-]*$/u
const NPM_RANGE = /^[\da-zA-Z^~<>=*][\da-zA-Z^~<>=|*.+ -]*$/u

function npmReference(text: string): Reference | { readonly problem: string } {
  const spec = text.slice('npm:'.length)
  const at = spec.indexOf('@', 1)
  const name = at < 0 ? spec : spec.slice(0, at)
  const range = at < 0 ? null : spec.slice(at + 1)
  if (name.length > 214 || !NPM_NAME.test(name))
    return wrong(text, `\`${name}\` is not a name that npm gives to packages`)
  if (range !== null && !NPM_RANGE.test(range)) {
    return wrong(text, `\`${range}\` is not a version; write one like \`1.2.0\` or \`^1.2.0\``)
  }
  return { kind: 'npm', text, name, range }
}

const GIT_PROTOCOLS = ['https:', 'ssh:', 'file:']
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/u
const SHORT_COMMIT = /^[\da-f]{7,39}$/u

function gitReference(text: string): Reference | { readonly problem: string } {
  const hash = text.indexOf('#')
  const [written, place] = hash < 0 ? [text, ''] : [text.slice(0, hash), text.slice(hash + 1)]
  const url = written.slice('git+'.length)
  const problem = urlProblem(url, GIT_PROTOCOLS)
  if (problem !== null) return wrong(text, problem)
  const colon = place.indexOf(':')
  const [revision, folder] = colon < 0 ? [place, null] : [place.slice(0, colon), place.slice(colon + 1)]
  if (revision === '') {
    return wrong(
      text,
      'it names no tag or commit, so it could change unseen; write `#TAG` or `#COMMIT` behind it',
    )
  }
  const folderProblem = folder === null ? null : pathProblem(folder)
  if (folderProblem !== null) return wrong(text, `its folder ${folderProblem}`)
  if (COMMIT.test(revision)) return { kind: 'git', text, url, tag: null, commit: revision, folder }
  if (SHORT_COMMIT.test(revision)) return wrong(text, 'write the commit with all its characters, or a tag')
  if (!isTagName(revision)) return wrong(text, `\`${revision}\` is not the name of a tag`)
  return { kind: 'git', text, url, tag: revision, commit: null, folder }
}

/** A part of what git accepts; a leading `-` would be an option. */
function isTagName(name: string): boolean {
  return /^[\p{L}\d_][\p{L}\d._+/@-]*$/u.test(name) && !/\.\.|@\{|\/\/|\/\.|[/.]$|\.lock(?:\/|$)/u.test(name)
}

function archiveReference(text: string): Reference | { readonly problem: string } {
  const problem = urlProblem(text, ['https:', 'http:'])
  if (problem !== null) return wrong(text, problem)
  const { pathname, hash, protocol, hostname } = new URL(text)
  if (protocol === 'http:' && !isLoopback(hostname)) return wrong(text, 'it must start with `https://`')
  if (hash !== '') return wrong(text, 'nothing may stand behind a `#` here')
  if (!/\.(?:tgz|tar\.gz)$/u.test(pathname)) return wrong(text, 'an archive ends in `.tgz` or `.tar.gz`')
  return { kind: 'archive', text, url: text }
}

/** Hosts that are this machine: what is fetched from there crosses no network. */
export function isLoopback(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function urlProblem(text: string, protocols: readonly string[]): string | null {
  // What lacks the slashes is a host of that name to ssh, and `//` before a host that `file:` does not have.
  if (/^file:/i.test(text) && !/^file:\/\/(?:localhost)?\//i.test(text))
    return 'a folder of this machine is named from the top, behind three slashes: `git+file:///srv/rules#v1.0.0`'
  if (!URL.canParse(text)) return `\`${text}\` is not an address`
  const { protocol, hostname, username, password } = new URL(text)
  if (!protocols.includes(protocol)) {
    return `\`${protocol}\` is not read; use ${protocols.map((one) => `\`${one}\``).join(' or ')}`
  }
  if (hostname === '' && protocol !== 'file:') return 'it names no host'
  if (hostname.startsWith('-') || username.startsWith('-')) return 'its host cannot start with `-`'
  // A reference is committed, and shown. Who may fetch is the business of git and npm on each machine.
  const secret = password !== '' || (username !== '' && protocol !== 'ssh:')
  return secret ? 'it holds a name or password; leave those to your git or npm configuration' : null
}

/** Shown without what may be a password. */
function wrong(text: string, reason: string): { readonly problem: string } {
  return {
    problem: `\`${text.replace(/\/\/[^/@]*@/u, '//…@')}\` is not a reference to a rule set: ${reason}`,
  }
}
