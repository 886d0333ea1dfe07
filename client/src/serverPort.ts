import {
  AbstractMessageReader,
  AbstractMessageWriter,
  BaseLanguageClient,
  type DataCallback,
  type Disposable,
  type LanguageClientOptions,
  type Message,
  type MessageTransports,
} from 'vscode-languageclient/browser'

/** A server one can talk to, wherever it runs: in a worker, or in a process of its own. */
export interface ServerPort {
  /** Called once, before anything is sent. */
  listen(hears: ServerListener): void
  /** @throws {Error} when the message cannot be sent */
  send(message: Message): void
  /** Ends the server, also one that does not answer any more. May be called more than once. */
  end(): void
}

interface ServerListener {
  readonly message: (data: unknown) => void
  readonly failed: (error: Error) => void
  readonly ended: () => void
}

/** The client for both hosts: it starts a server, talks to it, and leaves none behind. */
export class PortLanguageClient extends BaseLanguageClient {
  readonly #start: () => ServerPort
  #port: ServerPort | null = null

  constructor(start: () => ServerPort, options: LanguageClientOptions) {
    super('candor', 'Candor', options)
    this.#start = start
  }

  override async stop(timeout?: number): Promise<void> {
    const port = this.#port
    try {
      await super.stop(timeout)
    } finally {
      port?.end()
    }
  }

  protected override createMessageTransports(): Promise<MessageTransports> {
    const port = this.#start()
    this.#port = port
    return Promise.resolve({ reader: new PortReader(port), writer: new PortWriter(port) })
  }
}

class PortReader extends AbstractMessageReader {
  #callback: DataCallback | null = null

  constructor(port: ServerPort) {
    super()
    port.listen({
      message: (data) => this.#callback?.(data as Message),
      failed: (error) => {
        this.fireError(error)
      },
      ended: () => {
        this.fireClose()
      },
    })
  }

  listen(callback: DataCallback): Disposable {
    this.#callback = callback
    return { dispose: () => (this.#callback = null) }
  }
}

class PortWriter extends AbstractMessageWriter {
  readonly #port: ServerPort

  constructor(port: ServerPort) {
    super()
    this.#port = port
  }

  write(message: Message): Promise<void> {
    try {
      this.#port.send(message)
      return Promise.resolve()
    } catch (error) {
      const problem = error instanceof Error ? error : new Error(String(error))
      this.fireError(problem, message)
      return Promise.reject(problem)
    }
  }

  end(): void {
    this.#port.end()
  }
}
