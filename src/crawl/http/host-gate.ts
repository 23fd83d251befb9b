import { setTimeout as wait } from 'node:timers/promises'
import pLimit from 'p-limit'

export type GateOptions = {
  delayMs: number
  /** 0 to 1: added to the delay as a share of it. */
  jitter: number
  signal?: AbortSignal | undefined
}

/**
 * The queue in front of one host. Everything that asks the host passes here, retries, robots and redirects included,
 * one at a time and with the pause between the end of one answer and the next request.
 */
export class HostGate {
  /** Requests that failed one after the other. */
  failures = 0
  private readonly limit = pLimit(1)
  private lastEnd = Number.NEGATIVE_INFINITY
  private closedUntil = Number.NEGATIVE_INFINITY

  /** Keeps everybody away for `ms` from now: Retry-After, or the wait before a further try. */
  holdBack(ms: number): void {
    this.closedUntil = Math.max(this.closedUntil, performance.now() + ms)
  }

  /** The host was last asked `ms` ago, by an earlier process. */
  notePastRequest(ms: number): void {
    this.lastEnd = Math.max(this.lastEnd, performance.now() - Math.max(0, ms))
  }

  run<T>({ delayMs, jitter, signal }: GateOptions, ask: () => Promise<T>): Promise<T> {
    return this.limit(async () => {
      const ready = Math.max(this.lastEnd + delayMs * (1 + jitter), this.closedUntil)
      const pause = ready - performance.now()
      // Timers may fire a millisecond early, and the gap is a promise.
      if (pause > 0) await wait(Math.ceil(pause) + 1, undefined, { ...(signal ? { signal } : {}) })
      try {
        return await ask()
      } finally {
        this.lastEnd = performance.now()
      }
    })
  }
}

/** The gates of all hosts. Pipelines that run at the same time share one, since several may ask the same host. */
export class HostGates {
  private readonly gates = new Map<string, HostGate>()

  /** Ports of one host share a gate: they are one machine. */
  of(url: string): HostGate {
    const { hostname } = new URL(url)
    const gate = this.gates.get(hostname) ?? new HostGate()
    this.gates.set(hostname, gate)
    return gate
  }
}
