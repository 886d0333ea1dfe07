/** Where bytes stop being UTF-8. Line and column are 1-based; the column counts UTF-16 code units. */
export interface EncodingProblem {
  readonly line: number
  readonly column: number
  /** 0-based position in the file. */
  readonly byte: number
  readonly message: string
}

/** Text of a UTF-8 file without its byte order mark, or where and how it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | EncodingProblem {
  const text = decodeStrictly(bytes, false)
  return text ?? encodingProblem(bytes)
}

function encodingProblem(bytes: Uint8Array): EncodingProblem {
  const fine = longestFinePrefix(bytes)
  const before = decodeStrictly(bytes.subarray(0, fine), true) ?? ''
  const lines = before.split(/\r\n|\r|\n/)
  // The prefix may end inside a character that goes wrong later; the fault is where that character starts.
  const byte = new TextEncoder().encode(before).length + (startsWithMark(bytes) ? 3 : 0)
  const seen = fine === bytes.length ? 'the text ends inside a character' : `byte 0x${hex(bytes[byte] ?? 0)}`
  return {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    byte,
    message: `${encodingGuess(bytes)} (${seen} at position ${byte}); save it as UTF-8`,
  }
}

/** Length of the longest prefix that could still be continued to well-formed text. */
function longestFinePrefix(bytes: Uint8Array): number {
  let fine = 0
  let bad = bytes.length + 1
  while (bad - fine > 1) {
    const middle = (fine + bad) >> 1
    if (decodeStrictly(bytes.subarray(0, middle), true) === null) bad = middle
    else fine = middle
  }
  return fine
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function encodingGuess(bytes: Uint8Array): string {
  const [first, second] = bytes
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return utf16 ? 'is UTF-16, not UTF-8' : 'is not UTF-8'
}

function decodeStrictly(bytes: Uint8Array, mayContinue: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayContinue })
  } catch {
    return null
  }
}

function hex(value: number): string {
  return value.toString(16).padStart(2, '0')
}
