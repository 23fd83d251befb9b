import type { Command } from 'commander'
import { retryDeadLetters } from '../queue/dead-letters.js'
import { drainQueues, type QueueStatus, readQueueStatus } from '../queue/queue-status.js'
import { Failure } from './failure.js'
import { type RedisFlags, withQueues, withRedisOption } from './redis-option.js'
import { localMinute } from './today.js'

export function addQueueCommand(program: Command): void {
  const queue = program.command('queue').description('See to the queue that workers work on')
  withRedisOption(queue.command('status'))
    .description('Depth, workers, their pace, the gaps that hosts get, and what failed')
    .option('--json', 'as JSON')
    .action(showStatus)
  withRedisOption(queue.command('drain'))
    .description('Take out what waits; jobs at work go on to their end')
    .option('--failed', 'the dead letters, too')
    .option('--schedules', 'the schedules, too')
    .action(drain)
  withRedisOption(queue.command('retry'))
    .description('Put failed jobs back into the queue, and files with pages that could not be read')
    .argument('[job...]', 'ids from tinhuyen queue status; without: all')
    .action(retry)
}

const tell = (message: string) => console.error(message)

async function showStatus(flags: RedisFlags & { json?: boolean }): Promise<void> {
  const status = await withQueues(flags, tell, readQueueStatus)
  console.log(flags.json ? JSON.stringify(status) : describeStatus(status).join('\n'))
}

async function drain(flags: RedisFlags & { failed?: boolean; schedules?: boolean }): Promise<void> {
  const { failed = false, schedules = false } = flags
  const removed = await withQueues(flags, tell, (connected) => drainQueues(connected, { failed, schedules }))
  console.log(`taken out: ${removed}`)
}

async function retry(ids: string[], flags: RedisFlags): Promise<void> {
  const retried = await withQueues(flags, tell, (connected) => retryDeadLetters(connected, ids))
  console.log(`put back: ${retried.jobs} failed jobs, ${retried.files} files with pages that could not be read`)
  const missing = ids.filter((id) => !retried.ids.includes(id))
  if (missing.length > 0) throw new Failure(missing.map((id) => `${id}: no dead letter with this id`).join('\n'))
}

function describeStatus({ counts, workers, schedules, deadLetters }: QueueStatus): string[] {
  const lines = Object.entries(counts).map(
    ([name, { waiting, active, delayed, failed }]) =>
      `${name.padEnd(6)} waiting ${waiting}, at work ${active}, later ${delayed}, failed ${failed}`,
  )
  const pace = workers.reduce((sum, { pagesPerSecond }) => sum + pagesPerSecond, 0)
  lines.push(`workers ${workers.length}, ${pace.toFixed(1)} pages/s`)
  for (const { worker, pagesCrawled, pagesRead, articles, issues, failedJobs, jobs, gaps } of workers) {
    lines.push(
      `  ${worker}: ${pagesCrawled} crawled, ${pagesRead} read, ${articles} articles, ${issues} issues, ${failedJobs} failed attempts; ${jobs.join(', ') || 'idle'}`,
    )
    for (const [host, gap] of Object.entries(gaps)) lines.push(`    ${host}: never asked within ${gap.toFixed(1)} s`)
  }
  for (const { pipeline, next, pattern } of schedules) {
    lines.push(`  ${pipeline}: next ${next === null ? 'never' : localMinute(next)} (${pattern})`)
  }
  for (const { kind, queue, job, what, reason, failedAt } of deadLetters) {
    lines.push(
      `${kind === 'job' ? `failed ${queue}` : 'unread page'} ${localMinute(failedAt)} ${job} ${what}: ${reason}`,
    )
  }
  return lines
}
