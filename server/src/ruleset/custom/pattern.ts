import { RE2JS, RE2JSException } from 're2js'

/** A pattern that is matched in time proportional to the text, whatever it says. */
export interface LinearPattern {
  test(text: string): boolean
  find(text: string): readonly Match[]
  /** Names of its groups. */
  readonly names: readonly string[]
}

/** A span of a text, and what stands in the groups. */
interface Match {
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string>>
}

/** What is wrong with a pattern, and what to do instead; null where nothing is. */
export function patternProblem(source: string): string | null {
  try {
    const compiled = RE2JS.compile(source)
    return compiled.test('') || findsNothing(compiled) ? MATCHES_NOTHING : null
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    return unsupported(source) ?? `the pattern cannot be read: ${reasonOf(error)}; ${AS_IT_STANDS}`
  }
}

/** A pattern without problems. It is compiled when a text is first put to it: most rules of a set never see one. */
export function linearPattern(source: string, matchCase: boolean): LinearPattern {
  let known: RE2JS | null = null
  const compiled = (): RE2JS => (known ??= RE2JS.compile(source, matchCase ? 0 : RE2JS.CASE_INSENSITIVE))
  const names = Array.from(source.matchAll(/\(\?P?<(\w+)>/gu), ([, name = '']) => name)
  return {
    names,
    test: (text) => compiled().test(text),
    find: (text) => matchesOf(compiled(), names, text),
  }
}

const AS_IT_STANDS = 'put a backslash before a sign that is meant as it stands'

const MATCHES_NOTHING =
  'the pattern also matches where nothing stands, so it would match everywhere; replace a `*` by `+`, or say what must be there'

/** What other engines know and this one leaves out, because matching it can take forever; null for other mistakes. */
function unsupported(source: string): string | null {
  // An escaped backslash escapes nothing, so pairs of them are taken out first.
  const bare = source.replace(/\\\\/g, '__').replace(/\\\(/g, '__')
  if (/\(\?<?[=!]/.test(bare)) {
    return 'patterns cannot look ahead or behind (`(?=`, `(?!`, `(?<=`, `(?<!`); write what stands there into the pattern, or leave cases out with `except`'
  }
  if (/\\[1-9]|\\k[<{]/.test(bare)) {
    return 'patterns cannot refer back to a group (`\\1`); write the alternatives out: `a-a|b-b`'
  }
  if (/\(\?>|[*+?}]\+/.test(bare)) {
    return 'patterns have no possessive or atomic groups (`a++`, `(?>`); they are fast without them, so leave the extra sign out'
  }
  return null
}

/** An empty match somewhere in ordinary text: "\b" is found, and there is nothing to point at. */
function findsNothing(compiled: RE2JS): boolean {
  const matcher = compiled.matcher('A team ships 3 things, then it waits.')
  return matcher.find() && matcher.start() === matcher.end()
}

const MOST_MATCHES = 50

function matchesOf(compiled: RE2JS, names: readonly string[], text: string): readonly Match[] {
  const found: Match[] = []
  const matcher = compiled.matcher(text)
  while (found.length < MOST_MATCHES && matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()]
    if (start === end) continue
    found.push({
      start,
      end,
      groups: Object.fromEntries(names.map((name) => [name, matcher.group(name) ?? ''])),
    })
  }
  return found
}

function reasonOf({ message }: Error): string {
  return message.replace(/^error parsing regexp: /, '')
}
