import { window } from 'vscode'
import { say, type WordId } from './words'

/** Says something that needs no answer, in the status bar: a notification would wait there to be closed. */
export function remark(id: WordId, data?: Readonly<Record<string, string | number>>): void {
  window.setStatusBarMessage(say(id, data), SHOWN)
}

/** In milliseconds; long enough to be read, or heard. */
const SHOWN = 8000
