#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { packageRoot } from '../package-root.js'
import { addDemoCommand } from './demo-command.js'
import { addEvalCommand } from './eval-command.js'
import { addExplainCommand } from './explain-command.js'
import { addExtractCommand } from './extract-command.js'
import { describeError, Failure } from './failure.js'
import { addImportCommand } from './import-command.js'
import { addPlaceCommand } from './place-command.js'
import { addRunCommand } from './run-command.js'

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }

const program = new Command('tinhuyen')
  .description('District news of Vietnam as structured, evidenced records')
  .version(version)
  .showHelpAfterError('(tinhuyen --help lists the commands)')
  .exitOverride()

addRunCommand(program)
addDemoCommand(program)
addImportCommand(program)
addExtractCommand(program)
addExplainCommand(program)
addEvalCommand(program)
addPlaceCommand(program)

// A reader that closes early (| head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    console.error(`tinhuyen: ${describeError(error)}`)
    if (process.env.TINHUYEN_DEBUG && error instanceof Error) console.error(error.stack)
    process.exitCode = error instanceof Failure ? error.exitCode : 1
  }
}
