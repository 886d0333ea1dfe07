import type { FindingCounts, ReviewStatus } from '../../server/src/lsp/protocol'

/** What the status shows for one document, in words. */
export interface StatusText {
  readonly text: string
  readonly detail: string
  readonly command: { readonly title: string; readonly command: string }
  /** Short form for the status bar; null where it stays empty. */
  readonly bar: string | null
}

const REVIEW = { title: 'Review', command: 'candor.reviewDocument' }
const MARK_PRODUCT = { title: 'This is a product document', command: 'candor.markAsProductDocument' }
const RESTART = { title: 'Restart', command: 'candor.restartServer' }
const SETTINGS = { title: 'Switch profile', command: 'candor.switchProfile' }

export const STARTING: StatusText = {
  text: 'Candor is starting',
  detail: 'No findings yet',
  command: RESTART,
  bar: null,
}
export const FAILED: StatusText = {
  text: 'Candor could not start',
  detail: 'The output channel Candor says why',
  command: RESTART,
  bar: '$(warning) Candor',
}

export const RESTARTING: StatusText = {
  text: 'Candor is starting again',
  detail: 'Findings come back in a moment',
  command: RESTART,
  bar: '$(sync~spin) Candor',
}
export const STOPPED: StatusText = {
  text: 'Candor ended again and again, and stays off',
  detail: 'The output channel Candor says why',
  command: RESTART,
  bar: '$(warning) Candor',
}

/** The same with remarks on what would else pass unseen. */
export function withNotes(shown: StatusText, notes: readonly string[]): StatusText {
  return { ...shown, detail: [shown.detail, ...notes].join('; ') }
}

export function statusText(status: ReviewStatus): StatusText {
  if (!status.enabled) {
    return {
      text: 'Candor is off for this document',
      detail: 'By a setting or by candor.yaml',
      command: SETTINGS,
      bar: null,
    }
  }
  if (status.failed) {
    return {
      text: 'Candor could not review this document',
      detail: 'The output channel Candor says why',
      command: RESTART,
      bar: '$(warning) Candor',
    }
  }
  const profile = `${status.profile === 'pm' ? 'PM' : 'Leader'} profile`
  switch (status.gate) {
    case 'skip':
      return { text: 'Not a product document', detail: profile, command: MARK_PRODUCT, bar: null }
    case 'maybe':
      return {
        text: 'Looks like a product document – review it?',
        detail: profile,
        command: { ...MARK_PRODUCT, title: 'Review it' },
        bar: '$(question) Review this product document?',
      }
    case 'review': {
      const visible = visibleIn(status.findings)
      return {
        text: `Candor: ${findingsInWords(status.findings)}`,
        detail: [profile, status.type, ...(status.band === null ? [] : [BANDS[status.band]])].join(', '),
        command: REVIEW,
        bar: visible === 0 ? '$(check) Candor' : `$(comment-discussion) Candor: ${visible}`,
      }
    }
  }
}

const BANDS = { early: 'early', gaps: 'has gaps', ready: 'ready' } as const

function findingsInWords(findings: FindingCounts): string {
  const parts = [
    counted(findings.error, 'error'),
    counted(findings.warning, 'warning'),
    counted(findings.information, 'note'),
    counted(findings.hint, 'hint'),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

function counted(count: number, noun: string): string {
  if (count === 0) return ''
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

/** As many as the Problems panel lists, which leaves hints out. */
function visibleIn(findings: FindingCounts): number {
  return findings.error + findings.warning + findings.information
}
