/** Beyond this many differences the search for the fewest is given up, and everything between is taken as changed. */
const MOST_DIFFERENCES = 2000

/**
 * Which lines of a text are not in an earlier one, zero-based: those added or written anew. A place where lines were
 * only taken out changes nothing that could be pointed at.
 */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const old = linesOf(before)
  const now = linesOf(after)
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  const most = Math.min(old.length, now.length) - head
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const kept = keptLines(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  const changed = new Set<number>()
  for (let line = head; line < now.length - tail; line++) if (!kept.has(line - head)) changed.add(line)
  return changed
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/)
}

/**
 * Lines of `now` that a shortest edit from `old` keeps, after Myers: `reach[k]` is how far into `old` one gets on
 * diagonal `k` (place in `old` less place in `now`) with so many differences.
 */
function keptLines(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const trace: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  const most = Math.min(old.length + now.length, MOST_DIFFERENCES)
  for (let differences = 0; differences <= most; differences++) {
    const next = new Map<number, number>(reach)
    for (let k = -differences; k <= differences; k += 2) {
      let x = startOn(reach, k, differences)
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++
      next.set(k, x)
      if (x >= old.length && x - k >= now.length) return walkBack(trace, old.length, now.length)
    }
    trace.push(next)
    reach = next
  }
  return new Set()
}

function startOn(reach: ReadonlyMap<number, number>, k: number, differences: number): number {
  const above = reach.get(k + 1) ?? -1
  const left = reach.get(k - 1) ?? -1
  if (k === -differences || (k !== differences && left < above)) return above
  return left + 1
}

/** Follows the way found back to its start, and collects the lines that both texts have on it. */
function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  oldLength: number,
  nowLength: number,
): ReadonlySet<number> {
  const kept = new Set<number>()
  let x = oldLength
  let y = nowLength
  for (let differences = trace.length; differences > 0; differences--) {
    const reach = trace[differences - 1] ?? new Map<number, number>()
    const k = x - y
    const start = startOn(reach, k, differences)
    while (x > start) {
      x--
      y--
      kept.add(y)
    }
    // One step aside: a line taken out, or one put in.
    if (startsFromAbove(reach, k, differences)) y--
    else x--
  }
  while (x > 0 && y > 0) {
    x--
    y--
    kept.add(y)
  }
  return kept
}

function startsFromAbove(reach: ReadonlyMap<number, number>, k: number, differences: number): boolean {
  return k === -differences || (k !== differences && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
}
