import { createInterface } from 'node:readline/promises'
import type { Io, Output } from './io'

/** The real process. A reader that stops listening (`candor check | head`) ends the run quietly. */
export function processIo(process: NodeJS.Process): Io {
  return {
    cwd: process.cwd().replaceAll('\\', '/'),
    env: process.env,
    stdout: output(process.stdout, process),
    stderr: output(process.stderr, process),
    async readStdin() {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
      return Buffer.concat(chunks)
    },
    async confirm(question) {
      if (!process.stdin.isTTY || !process.stderr.isTTY) return null
      const asking = createInterface({ input: process.stdin, output: process.stderr })
      // Whoever closes the input has not said yes.
      const closed = new Promise<string>((resolve) =>
        asking.once('close', () => {
          resolve('')
        }),
      )
      const answer = await Promise.race([asking.question(`${question} [y/N] `), closed])
      asking.close()
      return /^y(?:es)?$/i.test(answer.trim())
    },
  }
}

function output(stream: NodeJS.WriteStream, process: NodeJS.Process): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2)
  })
  return {
    write: (text) => {
      stream.write(text)
    },
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns || 80 : 80,
  }
}
