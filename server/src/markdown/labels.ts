import type { Construct, Extension, ParseContext } from 'micromark-util-types'

/** Labels that a document defines, for links and for footnotes; each spelled by the functions below. */
export type Labels = ReadonlySet<string>

/** What a parse asked about labels that its own text does not define, and what it was told. */
export type Answers = ReadonlyMap<string, boolean>

/** `identifier` as mdast has it: white space collapsed, case folded. */
export const linkLabel = (identifier: string): string => `[${identifier}`
export const footnoteLabel = (identifier: string): string => `^${identifier}`

/** No definition's label is longer, even where folding its case makes three characters of one. */
const MAX_LABEL = 3 * 999

/**
 * Lets micromark know labels that are defined elsewhere in the document. `[a][b]` is a link only where `b` is
 * defined, and micromark looks that up in lists on its parse context; they are replaced before the first bracket
 * is read as text, by when all definitions of the text at hand have been found.
 */
export class LabelLookup {
  readonly extension: Extension = { text: { 91: this.#hook(), 93: this.#hook() } }
  #known: Labels = new Set()
  #answers = new Map<string, boolean>()
  #prepared: ParseContext | undefined

  /** Runs one parse that knows these labels. Its answers decide how long its tree holds. */
  during<T>(known: Labels, parse: () => T): { readonly result: T; readonly answers: Answers } {
    this.#known = known
    this.#answers = new Map()
    this.#prepared = undefined
    return { result: parse(), answers: this.#answers }
  }

  /** A construct that never matches: it is there to be handed the parse context. */
  #hook(): Construct {
    const prepare = (context: ParseContext & { gfmFootnotes?: string[] }): void => {
      if (this.#prepared === context) return
      this.#prepared = context
      context.defined = this.#list(context.defined, linkLabel)
      context.gfmFootnotes = this.#list(context.gfmFootnotes ?? [], footnoteLabel)
    }
    return {
      name: 'candorKnownLabels',
      tokenize(_effects, _ok, nok) {
        prepare(this.parser)
        return nok
      },
    }
  }

  #list(own: string[], label: (identifier: string) => string): string[] {
    const defined = new Set(own)
    const list = [...own]
    list.includes = (identifier) => {
      if (defined.has(identifier)) return true
      if (identifier.length > MAX_LABEL) return false
      const key = label(identifier.toLowerCase())
      const known = this.#known.has(key)
      this.#answers.set(key, known)
      return known
    }
    return list
  }
}
