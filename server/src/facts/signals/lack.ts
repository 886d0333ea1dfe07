import type { SignalDetector } from '../statement'

/** A thing to be built is missing: "there is no dashboard", "we lack an integration". */
export const lack: SignalDetector = ({ text, start }) => {
  if (!HINT.test(text) || LISTED.test(text)) return []
  const match = LACK.exec(text)
  if (match === null) return []
  return [{ kind: 'lack', start: start + match.index, end: start + match.index + match[0].length }]
}

/** Few sentences hold one of these. */
const HINT = /\bno\b|n['’]t\b|\bnot\b|lack|missing|absence|without|\bneeds?\b/i
const ARTEFACT =
  '(?:dashboards?|apps?|applications?|features?|integrations?|apis?|buttons?|ai|assistants?|tools?|tooling|platforms?|notifications?|reports?|interfaces?|uis?|gui|cli|sdk|plugins?|extensions?|systems?|solutions?|modules?|libraries|library|frameworks?|chatbots?|portals?|widgets?|engine|framework)'
const LACK = new RegExp(
  `\\b(?:(?:there (?:is|are|isn['’]t|aren['’]t|exists?)(?: currently)? (?:no|not|an?y?)|no|lacks?|lacking|lack of|missing|(?:do|does) not (?:yet )?(?:have|use|offer|provide|support)|(?:don|doesn)['’]t (?:yet )?(?:have|use|offer|provide|support)|absence of|needs? an?|we have no|without)\\s(?:\\w+[\\s-]){0,4}?${ARTEFACT}|${ARTEFACT}(?:\\s\\w+){0,5}?\\s(?:is|are) (?:still )?(?:missing|lacking))\\b`,
  'i',
)
/** "No accounts, no server and no API" boasts. */
const LISTED = /\bno\b[^.;]{0,40},\s[^.;]{0,30}\bno\b/i
