/**
 * A signal that aborts on the first Ctrl-C (or SIGTERM), so that the run can end in order; the second ends it at once.
 * `done` gives the signals back.
 */
export function listenForInterrupt(onFirst: () => void): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController()
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
    onFirst()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  const done = () => {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
  return { signal: controller.signal, done }
}
