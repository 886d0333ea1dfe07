import { contentHash } from './hash'
import type { Baseline, KnownFindings } from './types'

/** The form of the file that is written; one with another number is read by another version. */
export const BASELINE_VERSION = 1

/** Says where a text stops being a baseline; line and column are 1-based. */
export class BaselineError extends Error {
  readonly place: { readonly line: number; readonly column: number }

  constructor(message: string, { line, column }: { line: number; column: number }) {
    super(message)
    this.name = 'BaselineError'
    this.place = { line, column }
  }
}

/**
 * Reads the text of a `candor-baseline.json`; throws a {@link BaselineError}. It is read by a reader of its own because
 * people merge this file by hand, and then the place of a mistake is what helps.
 */
export function readBaseline(text: string, file: string): Baseline {
  const mark = MERGE_MARK.exec(text)
  if (mark)
    throw errorAt(text, mark.index, `a merge was not finished here; keep the lines of both sides, ${OR}`)
  const source = new JsonSource(text)
  const documents = new Map<string, KnownFindings>()
  const keys = new Set<string>()
  source.members((key) => {
    keys.add(key)
    if (key === 'version') assertVersion(source)
    else if (key === 'about') source.text()
    else if (key === 'documents') source.members((path) => documents.set(path, findingsIn(source)))
    else source.refuse(`unknown key \`${shortened(key)}\`; remove it, ${OR}`)
  })
  source.end()
  if (!keys.has('version'))
    throw errorAt(text, 0, `\`"version": ${BASELINE_VERSION}\` is missing; add it, ${OR}`)
  return { file, documents, hash: contentHash(text) }
}

const MERGE_MARK = /^(?:<{7}|={7}|>{7})(?: |$)/m
const OR = 'or delete the file and run `candor baseline` again'

function assertVersion(source: JsonSource): void {
  const version = source.count()
  if (version !== BASELINE_VERSION) {
    source.refuse(`version ${version} is not known to this Candor; update Candor, ${OR}`)
  }
}

function findingsIn(source: JsonSource): KnownFindings {
  const findings = new Map<string, number>()
  source.members((name) => {
    if (!/^\S+ [0-9a-f]{16}$/.test(name)) {
      source.refuse(`\`${shortened(name)}\` is not a rule and a fingerprint; remove the line, ${OR}`)
    }
    const count = source.count()
    if (count > 0) findings.set(name, count)
    else source.refuse(`a count is 1 or more; remove the line, ${OR}`)
  })
  return findings
}

/** The part of JSON a baseline is made of: objects, strings and whole numbers. */
class JsonSource {
  #at = 0
  #start = 0
  #token = ''

  constructor(private readonly source: string) {
    this.#next()
  }

  /** Reads an object; `read` is called behind each key and reads the value. */
  members(read: (key: string) => void): void {
    this.#expect('{')
    const seen = new Set<string>()
    while (this.#token !== '}') {
      if (seen.size > 0) this.#expect(',', 'a comma or `}`')
      if (this.#token === '}') throw errorAt(this.source, this.#start, `remove the comma before this, ${OR}`)
      const start = this.#start
      const key = this.text()
      if (seen.has(key))
        throw errorAt(this.source, start, `\`${shortened(key)}\` is written twice; keep one, ${OR}`)
      seen.add(key)
      this.#expect(':')
      read(key)
    }
    this.#next()
  }

  text(): string {
    if (!this.#token.startsWith('"') || this.#token.length < 2) this.#unexpected('a text in `"`')
    try {
      const text = JSON.parse(this.#token) as string
      this.#next()
      return text
    } catch (error) {
      if (error instanceof SyntaxError) return this.#unexpected('a text in `"`')
      throw error
    }
  }

  count(): number {
    if (!/^\d{1,9}$/.test(this.#token)) this.#unexpected('a whole number')
    const count = Number(this.#token)
    this.#next()
    return count
  }

  end(): void {
    if (this.#token !== '') this.#unexpected('the end of the file')
  }

  /** Complains about what was read last. */
  refuse(message: string): never {
    throw errorAt(this.source, this.#last, message)
  }

  #last = 0

  #expect(token: string, words = `\`${token}\``): void {
    if (this.#token !== token) this.#unexpected(words)
    this.#next()
  }

  #unexpected(words: string): never {
    const found = this.#token === '' ? 'the file ends' : `\`${shortened(this.#token)}\` stands`
    throw errorAt(this.source, this.#start, `${found} where ${words} is expected; mend it, ${OR}`)
  }

  #next(): void {
    if (this.#token !== ':') this.#last = this.#start
    TOKEN.lastIndex = this.#at
    const match = TOKEN.exec(this.source)
    this.#token = match?.[1] ?? ''
    this.#at += match?.[0].length ?? 0
    this.#start = this.#at - this.#token.length
  }
}

/** Anything that is no part of JSON ends at white space or punctuation, so that it can be named. */
const TOKEN = /[ \t\r\n]*("[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}:,]|[^ \t\r\n{}:,]+|)/y

const LONGEST_QUOTE = 40

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

function errorAt(text: string, offset: number, message: string): BaselineError {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return new BaselineError(message, { line: before.split('\n').length, column: offset - lineStart + 1 })
}
