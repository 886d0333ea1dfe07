import type { ReviewDocument, Section, Statement } from '../server/src/facts/types'

/** Steps that bring the work to people: what stands under a launch, a roll-out, phases or milestones. */
export function launchSteps(document: ReviewDocument): readonly Statement[] {
  return document.sections
    .filter(isPlan)
    .flatMap((section) => document.statementsIn(section))
    .filter(({ kind }) => kind !== 'placeholder' && kind !== 'question')
}

function isPlan({ slots, title, depth }: Section): boolean {
  if (depth === 0 || slots.includes('requirements') || slots.includes('solution')) return false
  return (slots[0] === 'launch' || slots.includes('roadmap')) && STEPS.test(title) && !IN_USE.test(title)
}
const STEPS =
  /\b(?:phases?|milestones?|roll-?out|launch|release plan|releases?|roadmap|delivery plan|stages?|timeline|schedule|weeks? \d|go-to-market|adoption plan)\b/i
/** "First launch" is what somebody does with an app. */
const IN_USE = /\b(?:first launch|app launch|on launch|launch screen)\b/i
