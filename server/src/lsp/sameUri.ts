import { URI } from 'vscode-uri'

/** The same address however it is written. */
export function sameUri(uri: string): string {
  return URI.parse(uri).toString()
}
