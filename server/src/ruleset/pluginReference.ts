import * as z from 'zod'
import { parentFolder, resolvePath } from '../workspace/paths'
import { problemText } from './problemText'

/** The list under `plugins`: files beside the configuration, or packages. */
export const pluginList = z
  .array(
    z.string().superRefine((reference, context) => {
      const problem = referenceProblem(reference)
      if (problem !== null) context.addIssue({ code: 'custom', message: problem })
    }),
  )
  .max(20)

/** The file that an entry of `plugins` names in the configuration file `from`; null where it names a package. */
export function pluginFile(reference: string, from: string): string | null {
  const folder = parentFolder(from)
  return folder !== null && RELATIVE.test(reference) ? resolvePath(folder, reference) : null
}

const RELATIVE = /^\.\.?\/[^\0]*$/
const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*(?:\/[\w.-]+)*$/

function referenceProblem(reference: string): string | null {
  if (reference.length <= 200 && (RELATIVE.test(reference) || PACKAGE.test(reference))) return null
  return problemText('plugin.reference')
}
