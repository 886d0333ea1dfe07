import * as z from 'zod'
import type { ReviewDocument, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { isLowStakes } from '../lowStakes'
import { hasSourceNote } from '../sourceNote'
import { bareStatements, quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks who stands behind a borrowed authority: a study, an expert, a crowd of users. Wrong to apply to headings,
 * instructions to collect data, named standards, and to whoever is named in the same sentence.
 */
export const unattributedAuthority = defineRule({
  id: 'evidence/unattributed-authority',
  meta: {
    summary: 'Name the study, the customers or the standard a statement leans on',
    rationale:
      'A study without a name or users without a number ask for trust instead of giving a reason. Named, the same statement can be checked, and a reader learns whether it was three people or three hundred.',
    source: 'Weasel wording and vague attribution as editors of encyclopaedias describe them',
    satisfiedBy:
      'A name with a year or a link, a count of the people asked, “our own” study or log, or the plain form of an opinion.',
    example: 'Nine of the fourteen dispatchers we interviewed in March asked for it.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'information', leader: 'hint' },
    messages: {
      unnamed:
        '“{phrase}” asks the reader to take it on trust. Which study, how many of them and when, or is it our own reading? Any of these works once it is named.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { statement, signal, milder } of bareStatements(document, 'authority')) {
      if (SAMPLE.test(statement.text) || (signal.data?.form === 'phrase' && ANNOUNCES.test(statement.text)))
        continue
      if (statement.namesSource || LOG.test(statement.section.title)) continue
      if (signal.data?.form === 'phrase') {
        if (isOfferOrPlan(document, statement, signal)) continue
      } else if (isNoVoice(document, statement, signal)) continue
      report({
        messageId: 'unnamed',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder:
          (milder === 1 || isSoft(signal) ? 1 : 0) +
          (isLoose(document, statement, signal) ? 1 : 0) +
          (isLowStakes(document) || hasSourceNote(document) ? 1 : 0),
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.whoSaid },
            '[Who and when: name and year, link, or how many we asked]',
          ),
        ],
      })
    }
  },
})

/** "6 of 8 we asked", "in 12 interviews": the crowd has been counted. */
const SAMPLE =
  /\b\d+ (?:out )?of (?:the )?\d+\b|\b(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ )?(?:interviews|interviewees|participants|respondents|tickets|calls|sessions|customers|users|teams|requests|issues)\b|\b(?:we|i) (?:interviewed|surveyed|asked|spoke to|spoke with|shadowed|observed)\b/i

/** A standard that is offered or followed, feedback still to be collected, and what every textbook says of a threat. */
function isOfferOrPlan({ text }: ReviewDocument, { range, section }: Statement, signal: Signal): boolean {
  if (/^known /i.test(signal.text)) return true
  const before = text.slice(range.start, signal.range.start)
  if (/^feedback\b/i.test(signal.text))
    return /\b(?:collect|gather|await|seek|solicit|incorporate|need|get)\w*\s+(?:\w+\s+)?$/i.test(before)
  if (ALIGNED.test(before)) return true
  if (!/\b(?:practices?|standards?)$/i.test(signal.text)) return false
  return section.slots[0] === 'goals' || section.slots[0] === 'users' || NAMED.test(before)
}

/** "Wardlist Desk is the industry standard": the rank of a thing in its trade, with its name and no other word before it. */
const NAMED = /^\W*(?:\w+|\p{Lu}[\p{L}\d.-]*(?: [\p{Lu}\d][\p{L}\d.-]*){1,3})[\s*_`]+$/u

/** "In line with industry trends": what the work keeps to, and no reason for it. */
const ALIGNED =
  /\b(?:aligned with|in line with|consistent with|in keeping with|inclusive of|compatible with|compl(?:y|ies|iant) with|conforms? to|up with)\s+(?:\w+\s+){0,2}$/i

/** What was done on which day, and why nobody asks any more. */
const LOG = /\b(?:log|history|changelog|minutes)\b/i

/**
 * Nobody's voice is borrowed where the crowd comes after a preposition ("seen by many customers"), under a condition
 * ("when users want …"), is asked for ("how many users") or is the label of a row. A document that rests on something systematic may sum it up
 * ("nurses want an answer the same day").
 */
function isNoVoice({ facts, text }: ReviewDocument, { range }: Statement, signal: Signal): boolean {
  const before = text.slice(range.start, signal.range.start)
  if (CONDITION.test(before) || PREPOSITION.test(before) || HEDGED.test(before)) return true
  if (/\bhow\s+$/i.test(before) || NO_VERB.test(signal.text)) return true
  if (/[—–:|]/u.test(signal.text) || /['’](?:s\b|\s)|\bthat$/i.test(signal.text)) return true
  return (
    before.trim() === '' &&
    signal.data?.form === 'feeling' &&
    isWholeGroup(signal) &&
    facts.evidence.best >= SYSTEMATIC
  )
}
/** "Several wards and", "many people about": no word of what they say or do follows. */
const NO_VERB = /\s(?:and|or|but|as|in|on|at|with|about|for|from|to|of|per|by|than|who|which)$/i
const SYSTEMATIC = 3
const CONDITION = /\b(?:when|whenever|if|whether|where|in case|so that)\b[^.;]*$/i
const PREPOSITION =
  /\b(?:by|for|of|to|from|with|among|across|between|involving|answer|help|let|give)\s+(?:the\s+)?$/i
const HEDGED = /\b(?:typically|usually|generally|often|sometimes)[, ]+$/i

/** "Users want", without "many" or "often". */
function isWholeGroup({ text }: Pick<Signal, 'text'>): boolean {
  return !/^(?:many|several|numerous|countless)\b|\b(?:often|frequently|commonly|regularly|consistently|increasingly|constantly)\b/i.test(
    text,
  )
}

/** What a group feels or does is often known to everyone in the room; a study that nobody names is not. */
function isSoft({ data, text }: Signal): boolean {
  return data?.form !== 'phrase' || SEEN_BY_US.test(text)
}
const SEEN_BY_US =
  /\b(?:wants?|wanted|think|expect|trends?|interest|demand|heard|asks?|asked|requested|requests|cited|feedback|data shows|flagged|practices?|standards?)\b/i

/**
 * It says where it was heard ("from issues and forums, users want"); what a group wants without a word of number
 * ("nurses want"), what many have, are or do with a thing, and what people think of a thing are weaker than what many feel or often do;
 * and what stands in brackets carries no argument.
 */
function isLoose(
  { text: source }: ReviewDocument,
  { range, section }: Statement,
  { data, text, range: at }: Signal,
): boolean {
  if (isInBrackets(source.slice(range.start, at.start))) return true
  if (/^people (?:think|search)\b/i.test(text)) return true
  if (data?.form === 'feeling' && isWholeGroup({ text })) return true
  if (data?.form === 'many')
    return POSSESSED.test(text) || (!COMPLAINING.test(text) && !section.slots.some((slot) => CASE.has(slot)))
  return data?.form !== 'phrase' && HEARD_IN.test(source.slice(range.start, at.start))
}
/**
 * What many do with a thing is a way of working that anybody in the trade knows, as is what many have; what they
 * suffer, wish, leave, lack, say or pay is what a case is built on, and so is all that is told as the problem.
 */
const POSSESSED = /\s(?:have|are|use|own|keep)$/i
const CASE: ReadonlySet<Slot> = new Set<Slot>(['problem', 'users', 'evidence'])
const COMPLAINING =
  /\s(?:struggl|fail|lose|lost|leav|left|quit|drop|abandon|churn|switch|skip|miss|forg[eo]t|avoid|ignor|suffer|lack|cannot|can['’]t|don['’]t|do not|never|wast|spen[dt]|pay|paid|need|wish|seek|request|ask|report|say|said|tell|told|think|thought|feel|felt|find|found|believ|agree|admit|cit|worr|distrust|overlook|regret|reject|refus|giv|gave|demand|turn)\w*$/i

const HEARD_IN =
  /\b(?:from|in|across|on|through)\s+(?:\w+\s+){0,3}(?:issues|forums?|interviews|tickets|reviews|surveys|calls|threads|comments)\b/i

/** "(at noon, per recent reports)" */
function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** "Recent research suggests:" announces a list, and the list names it. */
const ANNOUNCES = /:\s*$/u
