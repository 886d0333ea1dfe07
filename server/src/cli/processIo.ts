import { once } from 'node:events'
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
    ask: process.stdin.isTTY && process.stdout.isTTY ? (question) => asked(question, process) : null,
  }
}

async function asked(question: string, { stdin, stdout }: NodeJS.Process): Promise<string> {
  const terminal = createInterface({ input: stdin, output: stdout })
  try {
    // Whoever closes the input instead of answering has not agreed.
    return await Promise.race([terminal.question(question), once(terminal, 'close').then(() => '')])
  } finally {
    terminal.close()
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
