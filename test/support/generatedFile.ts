import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'

/** Fails where a JSON file in the repository is not what the code makes of it; `UPDATE=1` writes it anew. */
export async function assertGenerated(path: string, value: unknown): Promise<void> {
  const file = join(__dirname, '..', '..', path)
  const expected = await format(JSON.stringify(value), { ...(await resolveConfig(file)), filepath: file })
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, expected)
  }
  const hint = `${path} is out of date; run the tests with UPDATE=1`
  assert.equal(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), expected, hint)
}
