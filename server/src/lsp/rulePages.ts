import * as manifest from '../../../package.json'
import type { InitializationOptions } from './protocol'

/**
 * Address of a rule's page: in the folder the client named, so that it opens offline, else on the project's site.
 * Null where neither is known; a link that leads nowhere is worse than none.
 */
export function rulePage(ruleId: string, options: InitializationOptions): string | null {
  const homepage = (manifest as { readonly homepage?: string }).homepage
  if (options.rulePages !== undefined) return `${withoutSlash(options.rulePages)}/${ruleId}.md`
  if (homepage === undefined) return null
  return `${withoutSlash(homepage.replace(/#.*$/, ''))}/blob/main/rules/docs/${ruleId}.md`
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/+$/, '')
}
