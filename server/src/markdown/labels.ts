import type { Construct, Extension, ParseContext, Point } from 'micromark-util-types'

/** Labels that a document defines, for links and for footnotes; each spelled by the functions below. */
export type Labels = ReadonlySet<string>

/** A label that a parse looked up, what it was told, and the UTF-16 offset in its text where it was reading. */
export interface Lookup {
  readonly label: string
  readonly isDefined: boolean
  readonly offset: number
}

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
  #lookups: Lookup[] = []
  #prepared: ParseContext | undefined
  #offset = 0

  /** Runs one parse that knows these labels, besides those its own text defines. */
  during<T>(known: Labels, parse: () => T): { readonly result: T; readonly lookups: readonly Lookup[] } {
    this.#known = known
    this.#lookups = []
    this.#prepared = undefined
    return { result: parse(), lookups: this.#lookups }
  }

  /** A construct that never matches: it is there to be handed the parse context. */
  #hook(): Construct {
    const prepare = (context: ParseContext & { gfmFootnotes?: string[] }, { offset }: Point): void => {
      this.#offset = offset
      if (this.#prepared === context) return
      this.#prepared = context
      context.defined = this.#list(context.defined, linkLabel)
      context.gfmFootnotes = this.#list(context.gfmFootnotes ?? [], footnoteLabel)
    }
    return {
      name: 'candorKnownLabels',
      tokenize(_effects, _ok, nok) {
        prepare(this.parser, this.now())
        return nok
      },
    }
  }

  #list(own: string[], labelOf: (identifier: string) => string): string[] {
    const defined = new Set(own)
    const list = [...own]
    list.includes = (identifier) => {
      if (identifier.length > MAX_LABEL) return false
      const label = labelOf(identifier.toLowerCase())
      const isDefined = defined.has(identifier) || this.#known.has(label)
      this.#lookups.push({ label, isDefined, offset: this.#offset })
      return isDefined
    }
    return list
  }
}
