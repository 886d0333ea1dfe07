import type { Row } from '../markdown/blocks'
import type { ReadBlock, ReadStatement } from './reading'

/**
 * Names who answers for the document or its decision: an "Owner: …" line, cell or label, or a sentence in which
 * somebody decides. Authors and lists of team members do not answer for anything by being listed.
 */
export function namesDecider(
  { sentence, kind }: ReadStatement,
  { source, checkable, slots, team }: ReadBlock,
): boolean {
  if (kind === 'question' || kind === 'placeholder') return false
  const { block } = source
  if (slots.some((slot) => OTHERS.has(slot)))
    return (
      slots[0] === 'capability' &&
      block.row === null &&
      sentence.hits.has('decider') &&
      sentence.says(DECIDES)
    )
  if (team?.roles?.namedBy(sentence, source) === true) return true
  if (block.row !== null) return isOwnerCell(block.row, sentence)
  if (!sentence.hits.has('decider')) return false
  if (sentence.says(DECIDES) || sentence.says(HOLDS_SAY)) return true
  if (ROLE_ONLY.test(block.label)) return isNamed(block.text.value.slice(block.labelLength))
  if (sentence.says(LINKED_ROLE) && checkable.block.text.marks.some(isLink)) return true
  if (sentence.says(KEPT) || sentence.says(APPROVED) || sentence.says(ANSWERED_FOR)) return true
  if (kind !== 'quotation' && (sentence.says(NAMED_ROLE) || sentence.says(SIGNED))) return true
  const titled = TITLED_LINE.exec(sentence.text)?.[1]?.replace(NEXT_KEY, '')
  if (titled !== undefined && isPersonal(titled)) return true
  const match = ROLE_LINE.exec(sentence.text) ?? ROLE_IN_LIST.exec(sentence.text)
  return match !== null && (match[1] ?? '').length <= LINE && isNamed(match[1] ?? '')
}

/** Sections in which a lead or an owner is a user, a part of the product or a rival. */
const OTHERS = new Set(['users', 'requirements', 'solution', 'market', 'glossary', 'capability'])
/** Characters beyond which what follows the colon is prose. */
const LINE = 140

const ROLES =
  '(?:decision[- ]?(?:maker|owner)|decider|approver|approved by|accountable|signs (?:it )?off|dri|directly responsible(?: individual)?|(?:document|project|business|executive|feature|engineering|tech(?:nical)?) (?:owner|lead|sponsor)|product (?:owner|lead|manager)|shepherd|champion|sponsor|owner|lead|pm|maintainer|responsible(?: part(?:y|ies))?|bar raiser|(?:who )?decides|decided by|decision by)s?'
const ROLE_LINE = new RegExp(
  `^\\W*(?:api |sponsor and |owner and )?${ROLES}\\s*(?:\\([^)]*\\)\\s*)?(?::|\\||=|\\s[–—-]\\s|\\bis\\b)\\s*(.+)$`,
  'i',
)
/** "Launch owner: Ada Grant", "Programme manager – @ada": a title of any trade, where a name and nothing else follows. */
const TITLED_LINE =
  /^\W*(?:[\w&/-]+ ){0,3}(?:owner|lead|leader|manager|director|sponsor|steward|chair(?:person)?|coordinator|captain|driver|assignee|maintainer)s?\s*(?:\([^)]*\)\s*)?(?::|\||\s[–—-]\s)\s*(.+)$/i
/** Lines that Markdown runs together: the next one starts with a key of its own. */
const NEXT_KEY = /\s+[A-Z][\w-]*(?: [\w-]+)?:\s.*$/
const TITLE_ONLY =
  /^(?:[\w&/-]+ ){0,3}(?:owner|lead|leader|manager|director|sponsor|steward|chair(?:person)?|coordinator|driver|assignee|maintainer)s?(?: \([^)]*\))?$/i
/** "Approved by the council on 4 May", "Status: accepted (Ada, 2025-05-04)": who said yes is on record. */
const APPROVED =
  /\b(?:[Aa]pproved|[Aa]ccepted|[Rr]atified|[Ee]ndorsed|[Aa]greed|[Dd]ecided|[Ss]igned[- ]off|[Gg]reen-?lit)(?: \w+){0,2} (?:by (?:the )?(?:[A-Z@]|(?:\w+ ){0,3}(?:team|board|council|committee|group|lead|leads|owner|maintainers?|manager)\b)|\([A-Z@][\w.'-]+(?: [A-Z][\w.'-]+)*,? (?:\d|on\b|[A-Z][a-z]{2}))/
const ANY_CASE =
  '(?:[Dd]ocument|[Dd]oc|[Pp]age|[Rr]oadmap|[Rr]oad map|[Ss]trategy|[Vv]ision|[Pp]lan|[Pp]roposal|[Ii]nitiative|[Pp]roject|[Pp]roduct|[Pp]rogram(?:me)?|[Ww]ork|[Ee]ffort)s?'
/** "This roadmap is owned by …", "The foundation is responsible for the roadmap". */
const ANSWERED_FOR = new RegExp(
  `\\b${ANY_CASE} (?:is|are|was|will be) (?:\\w+ (?:and|&) )?(?:owned|maintained|led|managed|stewarded|driven|sponsored|governed|championed|coordinated) by (?:the )?[A-Z@]|\\b(?:owns?|leads?|stewards?) (?:the |this )(?:\\w+ )?(?:roadmap|strategy|decisions?|prioriti[sz]ation|vision|backlog|direction)\\b|\\b(?:is|are) (?:ultimately |solely )?responsible for (?:\\w+ ){0,3}(?:roadmap|strategy|decisions?|prioriti[sz]\\w+|vision|backlog|direction|this (?:document|proposal|plan))\\b`,
)
/** "Ada Grant (PM)", "@ada (lead)", "Ada Grant, product manager": a name and the role it has here. */
const NAMED_ROLE =
  /(?:[A-Z][\p{L}'’-]+ [A-Z][\p{L}'’-]+|@[\w-]+)(?:,? \((?:[\w/ -]{0,20}\b)?|, (?:[\w/-]+ ){0,2}|\s[–—-]\s(?:[\w/-]+ ){0,2})(?:PM|DRI|[Oo]wner|[Ll]ead|[Ss]ponsor|[Cc]hampion|[Ss]hepherd|[Dd]ecider|[Aa]pprover|[Mm]aintainer|[Pp]roduct [Mm]anager|[Pp]roject [Mm]anager)(?:\)|[.,;]|\s*$)/u
/** "Written by Ada (domain lead)": who answers for it, told beside the name. */
const SIGNED =
  /\b(?:[Aa]uthored|[Ww]ritten|[Pp]repared|[Dd]rafted|[Ss]ubmitted)\b[^.;]{0,20} by @?[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}.'’-]+){0,2},? \((?:[\w/&-]+ ){0,3}(?:lead|owner|manager|director|head|sponsor|PM|DRI|maintainer)\)/u
/** "Status: Draft Owner: Ada Grant Last updated: …": lines that Markdown runs together, keys with a capital. */
const ROLE_IN_LIST = new RegExp(
  `[\\s|;·•](?:Owner|DRI|Decider|Approver|Accountable|Sponsor|Champion|Shepherd|Maintainer|PM|Product (?:Owner|Manager|Lead)|Decision[- ]?(?:[Mm]aker|[Oo]wner))s?:\\s*([^:]{2,})`,
)
/** "Kept by Ada Grant, product lead", "Maintained by the infrastructure lead": a line about the page itself. */
const KEPT =
  /^\W*(?:[Mm]aintained|[Oo]wned|[Kk]ept|[Ll]ed|[Rr]un|[Dd]ecided|[Ss]ponsored) by (?:the )?(?:[A-Z@][\p{L}'’-]+ [A-Z]|(?:[\w-]+ ){0,3}(?:lead|owner|manager|head|director|board|council|committee)\b)/u
const isLink = ({ kind, target }: ReadBlock['source']['block']['text']['marks'][number]): boolean =>
  kind === 'link' && !target.startsWith('#')
const LINKED_ROLE = new RegExp(`^\\W*${ROLES}\\s+[A-Z@]`, 'i')
const ROLE_ONLY = new RegExp(`^${ROLES}(?:\\s*\\([^)]*\\))?$`, 'i')
const DECIDES =
  /\b(?:team|lead|manager|director|committee|council|board|head of \w+|owner|maintainers?|sponsor|pm|ceo|cto|cpo|founders?)(?: of (?:the )?\w+(?: \w+)?)? (?:explicitly |finally |alone |jointly )?(?:decides?|approves?|reopens?|signs? off|makes? the (?:final )?(?:call|decision)|ha(?:s|ve) (?:the )?final say|(?:is|are) accountable for|will (?:decide|approve|set direction))\b/i

/** "Our partners are the decision makers for the product", "significant decisions require the director's approval". */
const HOLDS_SAY =
  /\b(?:is|are|will be|remains?) (?:the |our )?(?:\w+ )?decision[- ]?makers? (?:for|on|of|in|behind) (?:the|this|our|all)\b|\bdecisions (?:will )?(?:requires?|needs?|await) (?:the |our )?(?:[\w-]+ ){0,2}?(?:director|lead|manager|owner|board|council|committee|sponsor|maintainers?|founders?|partners?|ceo|cto|cpo)(?:['’]s?)? (?:approval|sign-?off|consent|yes)\b/i

/** The second cell of a row whose first names the role, or any cell under a header that says it decides. */
function isOwnerCell({ cells, headers, starts }: Row, { start, text }: ReadStatement['sentence']): boolean {
  const role = (cells[0]?.value ?? '').replace(/^\W+|\W+$/g, '')
  if (ROLE_ONLY.test(role)) return text === (cells[1]?.value ?? '').trim() && isNamed(text)
  if (TITLE_ONLY.test(role)) return text === (cells[1]?.value ?? '').trim() && isPersonal(text)
  const column = starts.findLastIndex((from) => from <= start)
  return DECIDING_HEADER.test(headers[column] ?? '') && isNamed(text)
}
const DECIDING_HEADER =
  /^\W*(?:(?:who )?decides|decider|decision[- ]?(?:maker|owner)|approver|accountable|dri)\W*$/i

/** "Ada Grant (@ada), Bo Lind", "@ada", "DevRel lead": names or posts and nothing else. */
function isPersonal(holder: string): boolean {
  const name = holder.trim()
  return name.length <= 80 && (PERSONAL.test(name) || POST.test(name)) && isNamed(name)
}
const POST =
  /^(?:[\p{L}&/-]+ ){1,4}(?:lead|leader|owner|manager|director|head|officer|president|founder)[.]?$|^(?:head|director|chief|vp|vice president) (?:of )?(?:[\p{L}&/-]+ ?){1,5}[.]?$/iu
const PERSONAL = /^(?:@[\w-]+|[A-Z][\p{L}.'’-]+ (?:[A-Z][\p{L}.'’-]*|\(@))[^.:;]*[.]?$/u

function isNamed(holder: string): boolean {
  const name = holder.trim()
  return (
    /^\W*[@\p{L}]/u.test(name) &&
    !/^\W*(?:tbd|tbc|todo|none|n\/a|unset|unassigned|unknown|to be)\b|^\W*[[<{]/i.test(name)
  )
}
