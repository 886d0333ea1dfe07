/** Whether the attributes of an HTML element keep what it holds from being seen. */
export function hidesContent(attributes: string): boolean {
  return HIDDEN.test(attributes.replace(QUOTED, '')) || HIDING_STYLE.test(attributes)
}

/** The bare attribute, not a word in the value of another. */
const HIDDEN = /(?:^|\s)hidden(?=\s|$|=|\/)/i
const QUOTED = /=\s*(?:"[^"]*"|'[^']*')/g
const HIDING_STYLE =
  /\bstyle\s*=\s*["']?[^"'<>]*?(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]*[1-9])|(?:font-size|(?<![\w-])(?:max-)?(?:height|width))\s*:\s*0(?![.\d]*[1-9]))/i
