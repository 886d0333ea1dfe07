/** A value that nobody has filled in: nothing, a blank in brackets, a word that waits. */
export function isBlankValue(value: string | undefined): boolean {
  const text = (value ?? '').trim()
  return text === '' || /^[[(<{].*[\])>}]$/su.test(text) || WAITING.test(text)
}

const WAITING = /^(?:tb[adc]|to ?do|n\/?a|none|null|pending|unknown|x{2,}|\?+|\.{3}|…|-+|–|—)[.!]?$/i
