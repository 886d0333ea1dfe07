// `npm run package`: builds and packages the extension.
import { packageExtension } from './harness/extension.mjs'

await packageExtension()
