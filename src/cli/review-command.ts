import { type Command, Option } from 'commander'
import { quoteText } from '../load/schema/column.js'
import { reviewReasons } from '../load/views/review.js'
import { withDatabaseOption } from './database-option.js'
import { Failure } from './failure.js'
import { type OutputFlags, printQuery, withOutputOptions } from './query-command.js'

type ReviewFlags = OutputFlags & { limit: string; reason?: string }

export function addReviewCommand(program: Command): void {
  const command = program
    .command('review')
    .description('List what is worth a look first: sums that fail, pages that disagree, uncertain readings')
    .option('--limit <number>', 'rows at most', '50')
    .addOption(new Option('--reason <reason>', 'only this reason').choices(reviewReasons))
  withOutputOptions(withDatabaseOption(command)).action(listDoubts)
}

async function listDoubts(flags: ReviewFlags): Promise<void> {
  const limit = Number(flags.limit)
  if (!Number.isInteger(limit) || limit < 1) throw new Failure(`--limit ${flags.limit}: not a number of rows`, 2)
  const only = flags.reason === undefined ? '' : `WHERE reason = ${quoteText(flags.reason)}`
  await printQuery(`FROM v_review ${only} ORDER BY ALL LIMIT ${limit}`, flags)
}
