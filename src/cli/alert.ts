import { spawn } from 'node:child_process'
import { fetch } from 'undici'
import { describeError } from './failure.js'

export type Alert = { at: string; failures: { pipeline: string; why: string }[] }

const TIMEOUT_MILLISECONDS = 30_000

/**
 * Tells of failed portals: posts JSON to a web address, or gives it to a shell command on its standard input. A target
 * that cannot be reached is told on stderr and changes nothing else.
 */
export async function sendAlert(target: string, alert: Alert): Promise<void> {
  try {
    if (/^https?:/i.test(target)) await post(target, alert)
    else await runCommand(target, alert)
  } catch (error) {
    console.error(`tinhuyen: the alert did not go out: ${target}: ${describeError(error)}`)
  }
}

async function post(url: string, alert: Alert): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS)
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(alert), signal })
  if (!answer.ok) throw new Error(`answers ${answer.status}`)
}

async function runCommand(command: string, alert: Alert): Promise<void> {
  const child = spawn(command, {
    shell: true,
    stdio: ['pipe', 'ignore', 'inherit'],
    timeout: TIMEOUT_MILLISECONDS,
  })
  // A command that does not read its input is no fault.
  child.stdin!.on('error', () => undefined)
  child.stdin!.end(`${JSON.stringify(alert)}\n`)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`ended with ${code}`)
}
