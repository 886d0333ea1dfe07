import { PERSPECTIVES } from '../../server/src/facts/types'
import { kindsInWords } from './accuracyWords'
import {
  gapTable,
  letPassTable,
  mostCommonShare,
  percentOf,
  perspectiveTable,
  statesTable,
  statementTable,
  wholeTable,
} from './accuracyTables'
import { mean, type Figures, type Volume } from './figures'
import { interval } from './interval'
import { FEWEST_CASES, markdown, shareOfTheTime, shareText, whole } from './markdownPage'
import type { RuleFigures } from './ruleFigures'

/** The page about accuracy, for people who decide whether to trust a review. The same figures give the same bytes. */
export function accuracyPage(figures: Figures): string {
  return markdown([
    '# How often Candor is right',
    '<!-- Written by `npm run eval -- DIR --write docs/accuracy.md`; do not edit by hand. -->',
    'Candor was compared with annotators who read the same documents and marked what a fair reviewer would question. This page says how often they agree. Every share has its *95 % interval* in brackets: with this few documents the true share may well lie anywhere inside it.',
    ...inShort(figures),
    ...whatWasMeasured(figures),
    ...wholeDocument(figures),
    ...statements(figures),
    ...gaps(figures),
    ...volume(figures),
    ...caveats(figures),
    '## Measure it yourself',
    '[CONTRIBUTING.md](../CONTRIBUTING.md#measure-what-a-change-does) says how to run the same comparison on documents and labels of your own.',
  ])
}

function inShort({ statements: { agreed, clear }, ...figures }: Figures): readonly string[] {
  const lines = [
    `- **When it questions a statement**, an annotator had marked that statement too ${shareOfTheTime(agreed.right, agreed.of)}.`,
    `- **A statement that any fair reviewer would question** is found ${shareOfTheTime(clear.right, clear.of)}. A document without findings is not a document without faults.`,
    `- **How far each of the four perspectives is answered** (absent, mentioned or addressed): ${perspectivesInShort(figures)}`,
    `- **Documents that are none of its business** are reviewed all the same ${shareOfTheTime(figures.others.reviewed.length, figures.others.documents)}. Doubtful, so named but left alone: ${whole(figures.others.maybe)} more.`,
  ]
  return ['## In short', lines.join('\n')]
}

type Judged = Pick<Figures, 'crossValidated' | 'perspectives' | 'fields'>

function perspectivesInShort({ crossValidated, perspectives, fields }: Judged): string {
  const scores = fields.filter(([field]) => PERSPECTIVES.some((name) => name === field))
  const commonest = percentOf(mean(scores.map(([, one]) => mostCommonShare(one))))
  const guess = `Always giving the commonest answer would agree ${commonest} of the time`
  const fitted = `${percentOf(perspectives.accuracy)} with the weights in use, which were fitted to these documents`
  if (crossValidated === null) return `the annotators’ answer ${fitted}. ${guess}.`
  const fresh = mean(PERSPECTIVES.map((name) => crossValidated[name].accuracy))
  return `the annotators’ answer ${percentOf(fresh)} of the time, cross-validated (${fitted}). ${guess}.`
}

function whatWasMeasured({ sample, others }: Figures): readonly string[] {
  const once = sample.documents - sample.twiceRead
  return [
    '## What was measured',
    `${whole(sample.documents)} public product documents from ${whole(sample.repositories)} repositories: ${kindsInWords(sample.kinds)}. And ${whole(others.documents)} other documents, which Candor should leave alone. For the sake of measuring, every product document was reviewed, also where Candor would have left it alone.`,
    `The annotators are language models that follow one written guide. ${sample.twiceRead} documents were read by two of them, neither knowing of the other, and ${once} by one. Where two differ, either answer counts as right. The documents belong to their authors and are not part of this repository.`,
  ]
}

function wholeDocument(figures: Figures): readonly string[] {
  const { crossValidated } = figures
  const fitted =
    crossValidated === null
      ? 'There were too few repositories to test the perspectives on documents they were not fitted to, so these shares are too kind.'
      : '*Cross-validated* is the figure to go by: how far a perspective is answered is judged by weights, and here the weights were fitted without the documents of some repositories and tested on those, in turn, until every document was tested (five parts, drawn five times). *Fitted* is the figure of the weights in use on the very documents they were fitted to. *Commonest answer* is what always giving the same answer would reach; *two annotators with each other* is how often two of them agree, on the documents that two read.'
  return [
    '## Questions about the whole document',
    '### The four perspectives',
    fitted,
    perspectiveTable(figures),
    'The same answer by answer, fitted. *Right when said*: of the documents Candor gives this answer, those where the annotators give it too. *Found*: of the documents where the annotators give it, those where Candor does.',
    statesTable(figures),
    '### Everything else',
    `Documents that may be reviewed or left alone are not counted in the first row.${annotatorsInWords(figures)}`,
    wholeTable(figures),
    ...evidenceFitted(crossValidated),
  ]
}

/** The evidence is judged by weights as well, so that its figures in use know the answers. */
function evidenceFitted(crossValidated: Figures['crossValidated']): readonly string[] {
  if (crossValidated === null) return []
  const { accuracy, macroF1 } = crossValidated.evidence
  return [
    `How strong the evidence is is judged by fitted weights, too. Cross-validated, the answer is that of the annotators ${percentOf(accuracy)} of the time (macro-F1 ${percentOf(macroF1)}); its rows above are those of the weights in use.`,
  ]
}

/** How far annotators agree with each other about everything but the perspectives, where enough documents tell. */
function annotatorsInWords({ sample }: Figures): string {
  const shares = sample.sameAnswer
    .filter(([field, { of }]) => of >= FEWEST_CASES && !PERSPECTIVES.some((name) => name === field))
    .map(([, { right, of }]) => right / of)
  if (shares.length === 0) return ''
  return ` Two annotators give each other’s answer ${percentOf(Math.min(...shares))} to ${percentOf(Math.max(...shares))} of the time, depending on the question.`
}

function statements(figures: Figures): readonly string[] {
  const { contradictions } = figures
  const contradicting =
    contradictions.reported === 0
      ? []
      : [
          `Statements that contradict each other were marked in documents with one annotator only. Found: ${shareText(contradictions.right, contradictions.of)}.`,
        ]
  return [
    '## Single statements',
    `What each rule flags, and how much of it an annotator marked too. A rule with fewer than ${FEWEST_CASES} findings has no share: they are too few to say anything.`,
    statementTable(figures),
    ...doubtsFitted(figures.crossValidated),
    'What a fair reviewer would question and how much of it Candor finds, with whichever rule.',
    letPassTable(figures),
    ...contradicting,
  ]
}

/** What weights alone question is known to them in use, as they were fitted to these documents among others. */
function doubtsFitted(crossValidated: Figures['crossValidated']): readonly string[] {
  if (crossValidated === null) return []
  return [
    `What \`confidence/bare-claim\` asks about is told by fitted weights, so its share above is too kind. Fitted without the documents it is tested on, ${percentOf(crossValidated.doubts.precision)} of the statements that weights alone question are marked by an annotator, those that another rule asks about included.`,
  ]
}

function gaps(figures: Figures): readonly string[] {
  const unjudged = figures.rules.filter(({ judge }) => judge === 'nothing')
  const rest =
    unjudged.length === 0
      ? []
      : [
          `About these rules the labels say nothing: ${unjudged.map(({ id, fired }) => `\`${id}\` (${fired})`).join(', ')}. How often each spoke up is in brackets; how often it was right is not known.`,
        ]
  return [
    '## What it says is missing',
    'These rules speak up once for a document. A perspective that is only mentioned counts as missing here. *Would be right anyway* is the share of all documents that lack it: a rule that always spoke up would be right about that often. A rule is worth something where it does better.',
    gapTable(figures),
    ...noBetter(figures),
    ...rest,
  ]
}

function noBetter({ rules }: Figures): readonly string[] {
  const names = rules.filter(isNoBetter).map(({ id }) => `\`${id}\``)
  return names.length === 0 ? [] : [`Not shown to do better than speaking up always: ${names.join(', ')}.`]
}

/** The share of all documents that lack it lies inside the interval of the rule's own, or above. */
function isNoBetter({ right, judged, lacking }: RuleFigures): boolean {
  if (lacking === null || lacking.of === 0 || judged < FEWEST_CASES) return false
  return interval(right, judged)[0] <= lacking.right / lacking.of
}

function volume({ volume: { pm, leader } }: Figures): readonly string[] {
  const words = ({ perDocument, visiblePerDocument }: Volume): string =>
    `${oneDigit(perDocument)} findings a document, ${oneDigit(visiblePerDocument)} of them more than a hint`
  return [
    '## How much it says',
    [
      `- For the author (\`pm\`): ${words(pm)}.`,
      `- For a reader who decides (\`leader\`): ${words(leader)}.`,
    ].join('\n'),
  ]
}

function caveats({ statements: { agreed, clear }, sample }: Figures): readonly string[] {
  return [
    '## What these figures do not show',
    [
      '- **Expect less on documents of your own.** Rules, guards and word lists were shaped with these labels in view. Cross-validation leaves repositories out of the fitting of weights, and out of nothing else: even the cross-validated figures are what Candor reaches on documents its makers could look at.',
      '- **How much less was tried three times.** On 128 other public documents, each read by two annotators under the same guide and unknown to its makers, perspectives agreed 59 % of the time, 41 % of the clear statements were found, and 63 % of the statements it questioned were marked. After they had been learned from, 96 more that nobody had seen came to: perspectives 62 %, evidence 70 %, trade-offs 73 %, unknowns 86 %, alternatives 75 %, targets 95 %, who decides 91 %, when to stop 92 %; 46 % of the clear statements and 1 of 115 contradictions found, 65 % of those it questioned marked. After those had been learned from as well, 40 more came to: perspectives 57 %, evidence 60 %, trade-offs 63 %, unknowns 83 %, alternatives 75 %, targets 88 %, who decides 88 %, when to stop 95 %; 56 % of the clear statements (42 % without `confidence/bare-claim`) and none of 18 contradictions found, 63 % of those it questioned marked.',
      '- **What it says aloud was judged by readers who knew neither the rules nor each other.** On the documents of this page two of them held 94 and 95 of 100 findings shown as information for right and wanted (55 findings). On the 40 that nobody had seen it was 75 of 100 (12 findings), and of two warnings one was half right and none right; the kinds of finding that failed there are hints since. On 53 more that nobody had seen either, both held 91 of 100 (16 findings), and the only warning, about a bracket that points elsewhere in the text, was wrong; such brackets are left alone since. Of those 53 it took 42 for product documents, 6 for doubtful ones and left 5 alone, mostly for names like `mvp-scope.md`, which it knows since.',
      '- **The annotators are language models.** They followed a guide and read whole documents, but they are not your leadership team, and agreement with them is not truth. Two of them are two readings by the same model: how often they agree says nothing about how often people would. Where one alone read a document the labels are noisier.',
      `- **The sample is small and public.** ${whole(sample.documents)} documents from public code repositories, most of them about software, none of them internal. Findings in one document resemble each other, and so do documents of one repository: the true intervals are somewhat wider than shown.`,
      '- **A finding nobody marked may still be right.** Annotators listed at most 15 statements a document, 5 of them for vagueness and 4 for targets without a baseline.',
      '- **A finding somebody marked may be right for another reason.** It counts as agreed where an annotator marked anything in its lines, or in the line before or after.',
      '- **The documents were read away from home.** Links to their neighbours lead nowhere, so `evidence/dead-reference` speaks up more than it would in a repository, and what a document takes over from another is not seen.',
      `- **Nothing here says that a document is good.** The figures say how well ${whole(agreed.of)} findings and ${whole(clear.of)} marked statements match, not whether fixing them makes a better product.`,
    ].join('\n'),
  ]
}

function oneDigit(value: number | null): string {
  return value?.toFixed(1) ?? 'no'
}
