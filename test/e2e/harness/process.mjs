import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/**
 * Runs a program to its end without a terminal, so that nothing can wait for an answer.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what the program wrote to stdout and stderr
 * @throws {Error} with the command and its output, when it cannot start or does not exit with 0
 */
export async function run(program, args, options = {}) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  if (code === 0) return stdout + stderr
  throw new Error(`\`${[program, ...args].join(' ')}\` ended with ${String(code)}.\n${stdout}${stderr}`)
}

/**
 * Runs a script's task; what goes wrong is said without a stack trace and ends in exit code 1.
 *
 * @param {() => Promise<void>} task
 */
export async function main(task) {
  try {
    await task()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
