import { presets } from '../../../rules/presets/presets'
import { isLoopback, isRemote } from './remote/reference'
import { suggest } from './suggest'
import { problemText } from './problemText'

/** What an entry of `extends` names. */
export type Reference =
  | { readonly kind: 'preset'; readonly name: string }
  /** Relative and `/`-separated, not percent-encoded. */
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'remote' }
  | { readonly kind: 'wrong'; readonly problem: string }

export function parseReference(text: string): Reference {
  if (text.startsWith('candor:')) return preset(text.slice('candor:'.length))
  if (isOpenLine(text)) return wrong(problemText('reference.open'))
  if (isRemote(text)) return { kind: 'remote' }
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) {
    return wrong(problemText('reference.kind'))
  }
  if (text.startsWith('/') || /^[a-z]:/i.test(text)) return wrong(problemText('reference.relative'))
  if (text.includes('\\')) return wrong(problemText('path.slash'))
  if (/^\.\.?(?:\/|$)/.test(text)) return { kind: 'path', path: text }
  return wrong(problemText('reference.two', { name: text }))
}

/** The presets as `extends` names them, each with one line on whom it is for. */
export function presetReferences(): readonly (readonly [reference: string, summary: string])[] {
  return Object.entries(presets).map(([name, { summary }]) => [`candor:${name}`, summary])
}

/** What comes from this machine crosses no line. */
function isOpenLine(text: string): boolean {
  return text.startsWith('http:') && !(URL.canParse(text) && isLoopback(new URL(text).hostname))
}

function preset(name: string): Reference {
  if (Object.hasOwn(presets, name)) return { kind: 'preset', name }
  const names = Object.keys(presets).map((each) => `candor:${each}`)
  const near = suggest(name, Object.keys(presets))
  return wrong(
    near === null
      ? problemText('preset.known', { names: names.join(', ') })
      : problemText('preset.near', { near }),
  )
}

function wrong(problem: string): Reference {
  return { kind: 'wrong', problem }
}
