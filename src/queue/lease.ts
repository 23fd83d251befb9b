import type { Job } from 'bullmq'
import { type Lease, LeaseLostError } from '../crawl/crawl-pipeline.js'

/**
 * A job's lock as the right to crawl. BullMQ renews locks by a timer, which says nothing after a process was paused or
 * cut off: so the lock is confirmed here before each request, by Redis itself once half of its time has gone by. Without
 * Redis nothing is asked.
 */
export class JobLease implements Lease {
  private confirmedAt: number

  constructor(
    private readonly job: Pick<Job, 'id' | 'extendLock'>,
    private readonly token: string,
    private readonly lockMilliseconds: number,
    /** The wall clock: it goes on while a process or its machine sleeps. */
    private readonly now: () => number = Date.now,
  ) {
    this.confirmedAt = now()
  }

  async confirm(): Promise<void> {
    const asked = this.now()
    if (asked - this.confirmedAt < this.lockMilliseconds / 2) return
    if ((await this.extend()) !== 1) throw new LeaseLostError(this.job.id ?? 'job')
    this.confirmedAt = asked
  }

  private async extend(): Promise<number> {
    try {
      return await this.job.extendLock(this.token, this.lockMilliseconds)
    } catch (error) {
      if (/lock/i.test((error as Error).message)) return 0
      throw error
    }
  }
}
