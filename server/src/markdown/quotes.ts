/**
 * Whether a block quote, as written, holds somebody's words: it stands in quotation marks, names who said it, or speaks of
 * "I" and "my". Most of what product documents set off so is their own: a note, a status, a tagline.
 */
export function isSpoken(quote: string): boolean {
  return QUOTED.test(quote) || SIGNED.test(quote) || FIRST_PERSON.test(quote)
}

/** Opens with a quotation mark, inside markers of quotes and emphasis. */
const QUOTED = /^[>\s*_]*["“„«‟]/
/** "— Ada Grant, dispatcher" as its last line; after a single hyphen, which opens an item too, two names at least. */
const SIGNED =
  /(?:^|\n)[> \t]*(?:(?:[—–―]|--)[ \t]*[*_]*\p{Lu}[^\n]{0,80}|-[ \t]*[*_]*\p{Lu}[\p{L}.]+ \p{Lu}[^\n.]{0,80})$/u
const FIRST_PERSON =
  /(?<![\p{L}\d/-]|\b(?:[Pp]art|[Pp]hase|[Tt]ype|[Cc]lass|[Ll]evel|[Tt]ier|[Vv]olume) )(?:I|I['’]\w{1,2}|me|my|mine|myself)(?![\p{L}\d/&-])/u
