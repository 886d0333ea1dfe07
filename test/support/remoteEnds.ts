import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * What stands in for the remote ends: a registry and a web server on this machine, git repositories in a temporary
 * folder, and an environment for npm and git in which nothing of the machine's own configuration counts.
 */
export class RemoteEnds {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'candor-sets-')))
    .split(sep)
    .join('/')
  /** Answers of the web server by path: an archive, or an address to go to instead. */
  readonly pages = new Map<string, Uint8Array | { readonly redirect: string } | { readonly status: number }>()
  /** Paths that were asked for. */
  readonly asked: string[] = []
  readonly #packages = new Map<string, Map<string, Buffer>>()
  readonly #server: Server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    this.asked.push(path)
    const page = this.pages.get(path)
    if (page instanceof Uint8Array) response.end(page)
    else if (page !== undefined && 'redirect' in page)
      response.writeHead(302, { location: page.redirect }).end()
    else if (page !== undefined) response.writeHead(page.status).end()
    else this.#registry(path, (status, body) => response.writeHead(status).end(body))
  })

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    rmSync(this.folder, { recursive: true, force: true })
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get env(): Readonly<Record<string, string>> {
    return {
      PATH: process.env.PATH ?? '',
      HOME: this.folder,
      npm_config_registry: `${this.url}/`,
      npm_config_cache: `${this.folder}/npm-cache`,
      npm_config_userconfig: `${this.folder}/npmrc`,
      npm_config_globalconfig: `${this.folder}/npmrc-global`,
      npm_config_update_notifier: 'false',
      npm_config_fetch_retries: '0',
      GIT_CONFIG_GLOBAL: `${this.folder}/gitconfig`,
      GIT_CONFIG_NOSYSTEM: '1',
    }
  }

  /** Writes files below the temporary folder; answers with the path of that folder. */
  write(folder: string, files: Readonly<Record<string, string>>): string {
    mkdirSync(join(this.folder, folder), { recursive: true })
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    return `${this.folder}/${folder}`
  }

  /** Packs a folder with `npm pack` and puts the package into the registry. */
  publish(folder: string, files: Readonly<Record<string, string>>): void {
    const cwd = this.write(folder, files)
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], {
      cwd,
      env: this.env,
      encoding: 'utf8',
    })
    const [{ name = '', version = '', filename = '' } = {}] = JSON.parse(packed) as Record<string, string>[]
    this.offer(name, version, readFileSync(join(cwd, filename)))
  }

  /** Puts an archive into the registry under a name, whatever is in it. */
  offer(name: string, version: string, archive: Buffer): void {
    const versions = this.#packages.get(name) ?? new Map<string, Buffer>()
    this.#packages.set(name, versions.set(version, archive))
  }

  /** Commits files to a repository, tags that, and answers with the commit. */
  commit(folder: string, files: Readonly<Record<string, string>>, tag: string): string {
    const cwd = this.write(folder, files)
    const git = (...args: readonly string[]): string =>
      execFileSync(
        'git',
        ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'core.autocrlf=false', ...args],
        { cwd, env: this.env, encoding: 'utf8' },
      ).trim()
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', tag)
    git('tag', '--annotate', '--force', '--message', tag, tag)
    return git('rev-parse', 'HEAD')
  }

  /** A repository as a reference names it. */
  gitUrl(folder: string): string {
    return `git+${pathToFileURL(`${this.folder}/${folder}`).href}`
  }

  #registry(path: string, answer: (status: number, body: string | Buffer) => void): void {
    const [, name = '', version] = /^\/((?:@[^/]+\/)?[^/]+)(?:\/-\/(.+)\.tgz)?$/u.exec(path) ?? []
    const versions = this.#packages.get(name)
    if (versions === undefined) {
      answer(404, '{"error":"not found"}')
      return
    }
    if (version !== undefined) {
      answer(200, versions.get(version) ?? '')
      return
    }
    const manifests = [...versions].map(([each, archive]) => {
      const shasum = createHash('sha1').update(archive).digest('hex')
      const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`
      const dist = { tarball: `${this.url}/${name}/-/${each}.tgz`, shasum, integrity }
      return [each, { name, version: each, dist }] as const
    })
    const latest = [...versions.keys()].at(-1)
    answer(200, JSON.stringify({ name, 'dist-tags': { latest }, versions: Object.fromEntries(manifests) }))
  }
}
