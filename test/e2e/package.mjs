// `npm run package`: builds and packages the extension.
import { checkSize, packageExtension } from './harness/extension.mjs'
import { main } from './harness/process.mjs'

await main(async () => {
  const file = await packageExtension()
  console.log(`${file}: ${await checkSize(file)}`)
})
