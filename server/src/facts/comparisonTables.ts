import type { Row } from '../markdown/blocks'
import type { Names } from './context'

/**
 * What a row compares, in lower case, where its table sets products or ways to work side by side: rivals by name, what
 * others charge or lack, or columns that are ticked off for each of them. Null for all other tables. Asked once for a
 * row, not for each of its cells.
 */
export function comparedIn(row: Row, names: Names): string | null {
  if (!row.meanings.includes('competitor') && !comparesProducts(row, names)) return null
  return row.cells[0]?.value.toLowerCase() ?? 'a row of a comparison'
}

function comparesProducts({ headers, meanings, cells }: Row, names: Names): boolean {
  if (headers.length < 2) return false
  if (headers.some((header) => DIFFERENCE.test(header))) return true
  if (headers.some((header) => THEIRS.test(header)) && headers.some((header) => OURS.test(header)))
    return true
  const first = headers[0] ?? ''
  if (OFFERING.test(first) && headers.some((header, i) => i > 0 && JUDGED.test(header))) return true
  if (headers.length < 3) return false
  if (ASPECT.test(first) && headers.some((header, i) => i > 0 && isOwn(header, names))) return true
  let [named, marked] = [0, 0]
  for (let i = 1; i < headers.length; i++) {
    const header = headers[i] ?? ''
    if (meanings[i] !== 'other' || !/^[*_\s]*\p{Lu}/u.test(header) || ACCOUNT.test(header)) continue
    named++
    if (MARK.test(cells[i]?.value ?? '')) marked++
  }
  return named >= 2 && marked >= 2
}

/** The product has a column of its own beside others. */
function isOwn(header: string, names: Names): boolean {
  return header
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => names.product.has(word))
}

const DIFFERENCE =
  /\b(?:differences?|differentiat\w+|why we win|vs\.?|where (?:we|[\p{L}\p{N}-]+) wins?|how we(?:['’]re| are) different)(?:\s|$)/iu
/** "They | We", "What Moorhaven does | What we do instead". */
const THEIRS =
  /^\W*(?:they|them|theirs|(?:the )?others|competitors?|rivals?|status quo|(?:existing|traditional|typical|other|conventional|legacy|most|generic) [\w -]{3,30}|what (?!we\b|you\b|it\b|this\b)[\w.-]+ (?:does|do|offers?|gets? wrong)\b[\w ]*)\W*$/i
const OURS = /^\W*(?:we|us|ours|our [\w -]{3,30}|what we (?:do|offer|build|make)\b[\w ]*)\W*$/i
/** A table of offerings that tells what each costs or lacks. */
const OFFERING =
  /^\W*(?:existing |similar |other |current |adjacent |competing )?(?:providers?|frameworks?|vendors?|tools?|products?|solutions?|platforms?|apps?|services?|compan(?:y|ies)|projects?|alternatives?|players?)\W*$/i
const JUDGED =
  /\b(?:pric(?:e|es|ing)|costs?|strengths?|weakness(?:es)?|pros|cons|gaps?|lacks?|limitations?|shortcomings?|problems?|why not|missing|fee|charges?)\b/i
/** What a comparison compares by. */
const ASPECT =
  /^\W*(?:features?|capabilit(?:y|ies)|dimensions?|aspects?|areas?|attributes?|factors?|criteri(?:a|on))\W*$/i
/** A tick, or a plain yes or no: "No user accounts" is no answer to a question that a column asks. */
const MARK =
  /^\W*(?:[✅❌✓✗✔✘⚠☑]|(?:yes|no|partial|partly|limited|none|not found|not verified|verified)\s*(?:$|[^\s\p{L}\p{N}-]))/iu
/** Columns of a table of permissions, plans, platforms or fields. */
const ACCOUNT =
  /\b(?:admin|editor|viewer|owner|guest|member|manager|anonymous|user|role|notes?|free|pro|basic|plus|premium|team|enterprise|starter|windows|macos|linux|ios|android|web|required|default|status|priority|type|phase|mvp|description)s?\b/i
