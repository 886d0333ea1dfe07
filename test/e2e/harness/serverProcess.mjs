// The language server as a process: what a crash is tried on.
import { readFileSync, readdirSync } from 'node:fs'

/**
 * Kills the language server of the extension installed below a folder, as a crash would. Linux only: it looks in `/proc`.
 *
 * @param {string} extensions the folder that the extension is installed in
 */
export function killServer(extensions) {
  const servers = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) =>
      commandLine(pid).some((part) => part.startsWith(extensions) && part.endsWith('/dist/server.js')),
    )
  for (const pid of servers) process.kill(Number(pid), 'SIGKILL')
  return servers.length
}

/** @param {string} pid */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    // The process has ended meanwhile.
    return []
  }
}
