import { Worker } from 'node:worker_threads'
import { ruleClock, type WorkAnswer, type WorkRequest } from './types'

/** In milliseconds and megabytes. */
export interface CodeLimits {
  /** To load one plugin. */
  readonly load: number
  /** For the engine to read one document before rules are asked. */
  readonly read: number
  /** For all rules to look at one document. */
  readonly rules: number
  readonly memory: number
}

export interface WorkerData {
  readonly clock: Float64Array
}

/** Why a worker gave no answer. */
export interface Ended {
  readonly kind: 'ended'
  readonly why: 'slow' | 'memory' | 'died'
  /** The rule (1 for the first) that was running, or had used most of the time; 0 for none. */
  readonly rule: number
}

/** A thread with somebody else's code in it. It is asked one thing at a time, and ended when it does not answer. */
export class WorkerThread {
  readonly #worker: Worker
  readonly #clock = ruleClock()
  #hear: ((answer: WorkAnswer | Ended['why']) => void) | null = null
  isAlive = true
  /** It ended by itself, with nobody waiting for an answer. */
  diedUnasked = false

  constructor(
    script: string,
    private readonly limits: CodeLimits,
  ) {
    const workerData: WorkerData = { clock: this.#clock }
    this.#worker = new Worker(script, {
      workerData,
      // Nothing is handed on that code could use or spoil: no environment, no arguments, no way to the terminal.
      env: {},
      argv: [],
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32 },
    })
    this.#worker.stdout.resume()
    this.#worker.stderr.resume()
    this.#worker.on('message', (answer: WorkAnswer) => this.#hear?.(answer))
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      this.#gone(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'died')
    })
    this.#worker.on('exit', () => {
      this.#gone('died')
    })
  }

  /** The answer, or why there is none; the thread is then gone. */
  async ask(request: WorkRequest): Promise<WorkAnswer | Ended> {
    const answer = await new Promise<WorkAnswer | Ended['why']>((settle) => {
      let timer: NodeJS.Timeout
      const allow = (time: number): void => {
        clearInterval(timer)
        let left = TICKS
        timer = setInterval(() => {
          // An answer that came while this thread was busy is heard before the time is up.
          if (--left === 0) setImmediate(() => this.#hear?.('slow'))
        }, time / TICKS)
      }
      this.#hear = (heard) => {
        if (typeof heard === 'object' && heard.kind === 'started') {
          allow(this.limits.rules)
          return
        }
        clearInterval(timer)
        this.#hear = null
        // A thread that nobody waits for keeps no process alive. Reading its output would, so this is said each time.
        this.#worker.unref()
        settle(heard)
      }
      this.#clock.fill(0)
      allow(request.kind === 'load' ? this.limits.load : this.limits.read)
      if (this.isAlive) this.#worker.postMessage(request)
      else this.#hear('died')
    })
    if (typeof answer === 'object') return answer
    await this.end()
    const rule = answer === 'slow' ? slowest(this.#clock, this.limits.rules) : (this.#clock[0] ?? 0)
    return { kind: 'ended', why: answer, rule }
  }

  async end(): Promise<void> {
    this.isAlive = false
    await this.#worker.terminate()
  }

  #gone(why: Ended['why']): void {
    if (this.#hear === null && this.isAlive) this.diedUnasked = true
    this.isAlive = false
    this.#hear?.(why)
  }
}

/** A process that was put to sleep has not used up the time it slept: that is one tick, however long. */
const TICKS = 10

/** Of many rules that took too long together the one that took most, given a rule clock; else the one running. */
export function slowest(clock: Float64Array, limit: number): number {
  const [running = 0, ...used] = clock
  if (running === 0) return 0
  const rest = limit - used.reduce((sum, time) => sum + time, 0)
  const most = Math.max(...used)
  return most > rest ? used.indexOf(most) + 1 : running
}
