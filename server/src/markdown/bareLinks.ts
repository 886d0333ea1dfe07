/**
 * True where a text may hold a link that is written without brackets: `https://…`, `www.…` or `someone@…`. Addresses in
 * definitions (`[plan]: https://…`) are none: remark reads a definition before it looks for links.
 */
export function mayHoldBareLink(text: string): boolean {
  return BARE_LINK.test(text) && (!text.includes(']:') || BARE_LINK.test(text.replace(DEFINITIONS, '$1')))
}

const BARE_LINK = /@|https?:\/\/|www\./i

/** Between blank lines, and simple enough that nothing in them makes them a paragraph or the head of a table. */
const DEFINITIONS =
  /(^|\n[ \t]*\r?\n)(?:\[[^\s^[\]\\][^[\]\\\r\n]{0,200}\]: https?:\/\/[^\s<>()\\]+(?: "[^"\\\r\n]*")?(?:\r?\n|$))+(?=\r?\n|$)/g
