import { processIo } from '../../server/src/cli/processIo'
import { evaluate } from './evaluate'
import { services } from './services'

/** `npm run eval -- DIR`: measures the reviewer on a folder of labelled documents. */
void evaluate(process.argv.slice(2), processIo(process), services).then((code) => {
  process.exitCode = code
})
