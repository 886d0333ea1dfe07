// Packs a zip file as tightly as its format allows: the packager takes the fastest way, and everybody downloads it.
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import zopfli from '@gfx/zopfli'
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'

/** How often the packing of a file is improved; more of it takes longer and gains a few bytes. */
const rounds = 15
/** The number that stands for it in a zip file. */
const deflated = 8

configure({ useWebWorkers: false })

/** @type {(data: Uint8Array, options: { numiterations: number }) => Promise<Uint8Array>} */
const deflate = promisify(zopfli.deflate)

/**
 * Packs the files in a zip file anew; what they hold stays the same, and their checksums are compared.
 *
 * @param {string} file
 */
export async function tighten(file) {
  const zip = new ZipReader(new Uint8ArrayReader(await readFile(file)))
  const tight = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, dataDescriptor: false })
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue
    const { filename, signature = 0, lastModDate, externalFileAttributes } = entry
    const data = await entry.getData(new Uint8ArrayWriter(), { checkSignature: true })
    const packed = await deflate(data, { numiterations: rounds })
    const uncompressedSize = data.length
    const kept = { signature, lastModDate, externalFileAttributes }
    const how = { passThrough: true, compressionMethod: deflated, uncompressedSize }
    await tight.add(filename, new Uint8ArrayReader(packed), { ...kept, ...how })
  }
  await writeFile(file, await tight.close())
}
