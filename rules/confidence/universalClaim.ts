import * as z from 'zod'
import type { ReviewDocument, Signal, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { isLowStakes } from '../lowStakes'
import { bareStatements, quoted } from '../spoken'
import { FIXES } from '../phrases'
import { isLoose, OF_THE_WORK } from './looseClaim'

/**
 * Asks whom a claim about everyone is really about. Wrong to apply to requirements, policies, availability ("for all
 * users") and definitions.
 */
export const universalClaim = defineRule({
  id: 'confidence/universal-claim',
  meta: {
    summary: 'Say which people or companies a claim holds for, and how that is known',
    rationale:
      'A claim about everyone cannot be tested and tells nobody whom to build for. The group it really holds for is nearly always smaller, and naming it makes the claim both truer and more useful.',
    source:
      'The user perspective among the four product perspectives; unbounded quantifiers as requirement smells',
    satisfiedBy: 'A count or a named segment, a source, or a word that limits the claim.',
    example: 'All fourteen depots of the pilot keep a paper copy; we have not asked others.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      everyone:
        '“{phrase}” speaks for a great many. Which ones does it hold for, and how do we know? A count or a named group makes it truer and more useful.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const asked = new Set<string>()
    for (const { statement, signal, milder } of bareStatements(document, 'universal')) {
      if (isAskedElsewhere(statement) || isBounded(statement) || isNoCount(document, statement, signal))
        continue
      const claim = opening(document, statement, signal)
      // Who was asked about a claim once looks at its other places as well.
      const slight =
        milder === 1 || asked.has(claim) || isLoose(document, statement, signal) || isLowStakes(document)
      if (!slight) asked.add(claim)
      report({
        messageId: 'everyone',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder: slight ? 1 : 0,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.holdsFor },
            '[Holds for: which group, how many of them we asked or watched, when]',
          ),
        ],
      })
    }
  },
})

/** The words by which a claim is known again: whom it is about, and what begins to be said of them. */
function opening({ text }: ReviewDocument, { range }: Statement, signal: Signal): string {
  const after = text.slice(signal.range.end, range.end).match(/[\p{L}\p{N}'’-]+/gu) ?? []
  return [signal.text, ...after.slice(0, 2)].join(' ').toLowerCase()
}

/** "No competitor" is one question, not two, and so is "growers do not have a dashboard". */
function isAskedElsewhere({ signals }: Statement): boolean {
  return signals.some(({ kind }) => kind === 'negative-existential' || kind === 'lack')
}

/** "All eleven managers we interviewed", "most users in the pilot", "every customer has an account": a set that can be counted. */
function isBounded(statement: Statement): boolean {
  return statement.says(BOUNDED)
}
const BOUNDED =
  /\b(?:all|every one of the|most of the) (?:of the |the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:we|i) (?:interviewed|asked|surveyed|spoke|talked|watched|shadowed|tested|observed)\b|\bin (?:the|our) (?:pilot|beta|study|survey|sample|interviews)\b|\bhas (?:an?|one|its own|their own) (?:account|id|profile|role|unique)\b/i

/** Words of number that count nobody: a superlative, an aim, a limit of the product, a promise, a turn of phrase. */
function isNoCount({ text: source }: ReviewDocument, statement: Statement, signal: Signal): boolean {
  const { section, range } = statement
  const before = source.slice(range.start, signal.range.start)
  const after = source.slice(signal.range.end, range.end)
  if (statement.says(AIM) || statement.says(RISK) || GUESS.test(before) || LIMIT.test(signal.text))
    return true
  if (DECLINED.test(before) || NORM.test(after)) return true
  if (OF_PRODUCT.test(signal.text) && (NAMED.test(before) || OF_THE_WORK.has(section.slots[0]))) return true
  if (/^most\b/i.test(signal.text) && /\bthe\s+$/i.test(before)) return true
  if (/^all\b/i.test(signal.text) && (ALL_OF_THEM.test(before) || /^\s+will\b/i.test(after))) return true
  if (/^(?:nobody|no one)$/i.test(signal.text))
    return !JUDGED.test(after) || (/[\p{L}\p{N}]\s+$/u.test(before) && !JOINED.test(before))
  return section.slots[0] === 'goals'
}
/** "We do not build for audits, which most teams never have": why something is left out. */
const DECLINED = /^\W*we (?:do not|don['’]t|will not|won['’]t|are not|aren['’]t) /i

/** "All wardens are obliged to lock the gate", "every member is invited to": what shall be. */
const NORM =
  /^(?:\s+[\p{L}-]+){0,2}?(?:\s*\([^)]*\))?\s+(?:is|are) (?:obligated|obliged|required|encouraged|asked|invited|entitled|allowed|permitted|free|welcome) to\b/iu

/** "Ensure that all people have access" says what shall be. */
const AIM = /^\W*(?:ensure|ensures|ensuring|make sure|guarantee|enable|help|let(?!['’])|allow)\b/i
/** "Risk: operators forget the key" says what might happen. */
const RISK = /^\W*(?:risk|threat|concern)\b/i
const GUESS = /\bI['’](?:d|ll) (?:bet|guess)\b|\bmy guess\b|\bI (?:think|suspect|believe|guess)\b/i
/** "Users must query it by hand", "developers cannot see the page": what the product forces or lacks. */
const LIMIT =
  /^(?:current |existing |today )?(?:users?|developers?|customers?|people|admins?|operators?|maintainers?)\s+(?:must|cannot|can['’]t|can)$/i
/** "Harbourmaster users lack a list", "operators currently read the log": what this product leaves them with. */
const OF_PRODUCT =
  /^(?:current |existing )?(?:users|operators|admins|administrators|maintainers)\s+(?:currently|lack|still)$/i
const NAMED = /(?:^|\s)\p{Lu}[\p{L}\d]+\s+$/u
const ALL_OF_THEM = /\b(?:notify|notifies|warn|warns|tell|tells|alert|alerts|reach|invite)\s+$/i
/** What nobody thinks or wants is a claim about everyone; what nobody happened to do is a story. */
const JUDGED =
  /^\s+(?:actually |really |ever )?(?:wants?|trusts?|likes?|loves?|reads?|uses?|needs?|knows?|believes?|enjoys?|cares?|expects?|pays?|thinks|is (?:looking|asking))\b/i
const JOINED = /\b(?:and|but|because|since|so|that|why|where|while|then|today|because of this)\s+$/i
