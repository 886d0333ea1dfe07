import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile as write } from 'node:fs/promises'
import { dirname } from 'node:path'
import { HostError } from '../workspace/host'

/** Writes a file beside its place first, so that what was there stays whole until the new one is. */
export async function writeFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID().slice(0, 8)}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await write(beside, text, { flag: 'wx' })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new HostError(path, `could not be written (${code}); check the folder and its permissions`)
  }
}
