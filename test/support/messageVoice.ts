/** Room for what the placeholders will be filled with. */
const MOST_BEFORE_FILLING = 200

/** Verbs that open a next step. A new one may be added here where a message needs it. */
const IMPERATIVES =
  'Add|Ask|Check|Choose|Cite|Compare|Correct|Date|Decide|Define|Delete|Describe|Draw|Drop|Explain|Fill|Fix|Give|Keep|Label|Link|List|Look|Make|Mark|Measure|Merge|Mention|Move|Name|Note|Pick|Point|Please report|Put|Quote|Range|Read|Remove|Rename|Replace|Say|Set|Shorten|Show|Sort|Split|Start|State|Take|Tell|Test|Try|Turn|Update|Use|Write'
const NEXT_STEP = new RegExp(String.raw`(?:^|[.?:;…]["”’)]*\s+|; |, or |, then )(?:${IMPERATIVES})\b`, 'iu')

/** What keeps a message from sounding like a respected colleague; one line each, with what to do. */
export function voiceProblems(id: string, messageId: string, message: string): readonly string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [
      message.length > MOST_BEFORE_FILLING,
      `has ${message.length} characters before filling; keep to ${MOST_BEFORE_FILLING}`,
    ],
    [
      !message.includes('?') && !NEXT_STEP.test(message),
      'neither asks nor says what to do; end with a question or a next step',
    ],
    [
      /\byou(?: a|'|’)re\b|\byou (?:must|should)\b/i.test(message),
      'speaks about the author; speak about the document',
    ],
    [message.includes('!'), 'has an exclamation mark; say it calmly'],
    [!/[.?)]$/u.test(message), 'does not end with ".", "?" or ")"'],
  ]
  return checks.flatMap(([wrong, what]) => (wrong ? [`${id} "${messageId}": ${what}: ${message}`] : []))
}
