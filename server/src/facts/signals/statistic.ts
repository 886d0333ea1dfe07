import type { PlainText } from '../../markdown/plainText'
import type { Figure } from '../numbers'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { wordAt } from './phrase'

/** A figure that states a fact about people, behaviour, performance or the world. */
export const statistic: SignalDetector = (sentence, text) => {
  const found: SignalHit[] = []
  for (const figure of sentence.figures) {
    if (!isFact(sentence, figure) || isInCode(text, figure)) continue
    found.push({ kind: 'statistic', start: figure.start, end: figure.end, data: { form: figure.kind } })
  }
  const crowd = CROWD_HINT.test(sentence.text) ? CROWD.exec(sentence.text) : null
  if (
    crowd !== null &&
    (concernsPeople(sentence) || sentence.subject === 'us' || sentence.hits.has('offering'))
  ) {
    const start = sentence.start + crowd.index
    found.push({ kind: 'statistic', start, end: start + crowd[0].trimEnd().length, data: { form: 'crowd' } })
  }
  return found
}
const CROWD_HINT = /(?:dozen|hundred|thousand|million|billion|trillion)s/i
const CROWD =
  /\b(?:(?:tens|hundreds) of )?(?:dozens|hundreds|thousands|millions|billions|trillions)(?: of (?=[a-z])|(?=\)))/i

function isFact(sentence: Sentence, figure: Figure): boolean {
  switch (figure.kind) {
    case 'percent':
      return (
        figure.high !== 0 &&
        figure.value !== 100 &&
        !(figure.value === 0 && figure.high === 100) &&
        !isBound(figure, sentence) &&
        !isSetting(sentence, figure)
      )
    case 'ratio':
      return concernsPeople(sentence)
    case 'multiplier':
      return figure.high >= 1.5 && sentence.words.length > 3 && COMPARING.has(next(sentence, figure))
    case 'duration':
      return (
        concernsPeople(sentence) &&
        sentence.words.some((_, at) => SPENDING.has(wordAt(sentence, at))) &&
        !isLeadTime(sentence, figure)
      )
    case 'count':
      return (
        figure.high >= 1000 &&
        figure.high !== 1024 &&
        concernsPeople(sentence) &&
        COUNTED.test(next(sentence, figure))
      )
    case 'currency':
      return isOthersCost(sentence, figure)
    default:
      return false
  }
}

/** "Printing it costs the port €40,000 a year": what others pay today; a price or a budget of one's own is set. */
function isOthersCost({ text, start }: Sentence, figure: Figure): boolean {
  if (!COSTS.test(text.slice(0, figure.start - start))) return false
  return !OWN_PRICE.test(text)
}
const COSTS =
  /\b(?:costs?|pays?|paying|spends?|spending|charges?|loses?|wastes?) (?:[\w’'-]+ ){0,4}?(?:approximately |about |around |roughly |nearly |over |up to |at least )?[~≈]?$/i
const OWN_PRICE =
  /\b(?:we|our|us|i|budget|plans?|tiers?|subscription|will|would|should|must|shall|if|per token|tokens|hosting|server|infrastructure|example|e\.g\.)\b/i
const COMPARING = new Set(
  'faster slower more less better cheaper higher lower longer fewer greater smaller larger as easier'.split(
    ' ',
  ),
)
const SPENDING = new Set(
  'spend spends spent spending waste wastes wasted wasting lose loses lost takes took taking save saves'.split(
    ' ',
  ),
)
/** "The review takes 3 to 6 weeks": how long one waits for something, and nobody's time. */
function isLeadTime({ text }: Sentence, { unit }: Figure): boolean {
  return (
    /^(?:weeks?|months?|quarters?)$/i.test(unit) &&
    /\btakes?\b/i.test(text) &&
    !/\b(?:spen|wast|los)/i.test(text)
  )
}
const COUNTED =
  /^(?:users|customers|people|developers|teams|companies|businesses|members|patients|students|employees|organi[sz]ations|households|websites|sites|apps|repositories|projects|downloads|stars|contributors|federal|monthly|daily|active|weekly|creators|players|subscribers|sellers|buyers|professionals|engineers)$/

function concernsPeople({ hits, subject }: Sentence): boolean {
  return subject === 'actor' || subject === 'world' || hits.has('role') || hits.has('subject.actor')
}

function next(sentence: Sentence, figure: Figure): string {
  const at = sentence.words.findIndex((word) => word.start >= figure.end)
  return at < 0 ? '' : wordAt(sentence, at)
}

/** "green < 70 %": a limit, where no verb says that it was found. */
function isBound({ comparator }: Figure, { verb }: Sentence): boolean {
  return (comparator === 'at-most' || comparator === 'at-least') && verb < 0
}

/** A number that somebody sets rather than finds: a discount, a zoom level, a rollout step, an interval. */
function isSetting(sentence: Sentence, figure: Figure): boolean {
  return (
    SETTING.has(next(sentence, figure)) ||
    isOdds(sentence, figure) ||
    isStage(sentence, figure) ||
    sentence.words.some((word) => word.end <= figure.start && SETTING_BEFORE.has(word.lower))
  )
}
/** "We put the odds at about 70 %": a judgement that says it is one. */
function isOdds({ hits, text, start }: Sentence, figure: Figure): boolean {
  return (
    hits.has('odds') &&
    /\b(?:odds|chances?|probability|likelihood)\b[^;]*$/i.test(text.slice(0, figure.start - start))
  )
}
/** "28 April: 10 % of teams": a stage and its date. */
function isStage({ figures, text, start }: Sentence, figure: Figure): boolean {
  const [first] = figures
  return (
    first?.kind === 'date' &&
    first.start - start <= 4 &&
    first !== figure &&
    /^\s*:\s*$/.test(text.slice(first.end - start, figure.start - start))
  )
}
const SETTING = new Set(
  'discount off opacity zoom ci confidence rollout complete completed done coverage threshold notification notifications alert alerts alarm warning warnings reminder'.split(
    ' ',
  ),
)
const SETTING_BEFORE = new Set(
  'threshold thresholds opacity zoom rollout budget discount weight coverage'.split(' '),
)

function isInCode(text: PlainText, figure: Figure): boolean {
  return text.marks.some(
    (mark) => mark.kind === 'code' && mark.start <= figure.start && figure.end <= mark.end,
  )
}
