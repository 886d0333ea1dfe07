import * as z from 'zod'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { bareStatements, quoted } from '../spoken'

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
    severity: { pm: 'warning', leader: 'information' },
    messages: {
      unnamed:
        '“{phrase}” asks the reader to take it on trust. Which study, how many of them and when, or is it our own reading? Any of these works once it is named.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { statement, signal, milder } of bareStatements(document, 'authority')) {
      if (SAMPLE.test(statement.text)) continue
      report({
        messageId: 'unnamed',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder,
        fixes: [
          noteBeside(
            document,
            statement,
            'Add who said or showed it',
            '[Who and when: name and year, link, or how many we asked]',
          ),
        ],
      })
    }
  },
})

/** "6 of 8 we asked", "in 12 interviews": the crowd has been counted. */
const SAMPLE =
  /\b\d+ (?:out )?of (?:the )?\d+\b|\b(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ )?(?:interviews|interviewees|participants|respondents|tickets|calls|sessions|customers|users|teams|requests|issues)\b|\b(?:we|i) (?:interviewed|surveyed|asked|spoke to|spoke with|shadowed|observed)\b/iu
