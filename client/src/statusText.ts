import type { FindingCounts, ReviewStatus } from '../../server/src/lsp/protocol'
import { say, sayCount, type WordId } from './words'

/** What the status shows for one document, in words. */
export interface StatusText {
  readonly text: string
  readonly detail: string
  readonly command: { readonly title: string; readonly command: string }
  /** Short form for the status bar; null where it stays empty. */
  readonly bar: string | null
}

/** What stands in the way of a review, whichever document is shown. */
export const TROUBLE = {
  starting: (): StatusText => ({
    text: say('client.status.starting'),
    detail: say('client.status.noneYet'),
    command: restart(),
    bar: null,
  }),
  failed: (): StatusText => broken('client.status.failed'),
  restarting: (): StatusText => ({
    text: say('client.status.restarting'),
    detail: say('client.status.restarting.soon'),
    command: restart(),
    bar: '$(sync~spin) Candor',
  }),
  stopped: (): StatusText => broken('client.status.stopped'),
} as const

/** The same with remarks on what would else pass unseen. */
export function withNotes(shown: StatusText, notes: readonly string[]): StatusText {
  return { ...shown, detail: [shown.detail, ...notes].join('; ') }
}

export function statusText(status: ReviewStatus): StatusText {
  if (!status.enabled) {
    return {
      text: say('client.status.off'),
      detail: say('client.status.off.why'),
      command: { title: say('client.status.switchProfile'), command: 'candor.switchProfile' },
      bar: null,
    }
  }
  if (status.failed) {
    return broken('client.status.unreviewed')
  }
  const profile = say(`client.status.${status.profile}`)
  switch (status.gate) {
    case 'skip':
      return {
        text: say('client.status.skip'),
        detail: profile,
        command: markAsProduct('client.status.isProduct'),
        bar: null,
      }
    case 'maybe':
      return {
        text: say('client.status.maybe'),
        detail: profile,
        command: markAsProduct('client.status.maybe.review'),
        bar: `$(question) ${say('client.status.maybe.bar')}`,
      }
    case 'review': {
      const visible = visibleIn(status.findings)
      return {
        text: say('client.status.findings', { findings: findingsInWords(status.findings) }),
        detail: [
          profile,
          status.type,
          ...(status.band === null ? [] : [say(`client.status.band.${status.band}`)]),
        ].join(', '),
        command: { title: say('client.status.review'), command: 'candor.reviewDocument' },
        bar: visible === 0 ? '$(check) Candor' : `$(comment-discussion) Candor: ${visible}`,
      }
    }
  }
}

type Command = StatusText['command']

function restart(): Command {
  return { title: say('client.status.restart'), command: 'candor.restartServer' }
}

function markAsProduct(title: WordId): Command {
  return { title: say(title), command: 'candor.markAsProductDocument' }
}

function broken(text: WordId): StatusText {
  const detail = say('client.status.outputSaysWhy')
  return { text: say(text), detail, command: restart(), bar: '$(warning) Candor' }
}

function findingsInWords(findings: FindingCounts): string {
  const parts = (['error', 'warning', 'information', 'hint'] as const)
    .filter((severity) => findings[severity] > 0)
    .map((severity) => sayCount(`client.status.${severity}`, findings[severity]))
  return parts.length === 0 ? say('client.status.noFindings') : parts.join(', ')
}

/** As many as the Problems panel lists, which leaves hints out. */
function visibleIn(findings: FindingCounts): number {
  return findings.error + findings.warning + findings.information
}
