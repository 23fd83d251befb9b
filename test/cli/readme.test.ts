import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { runCli } from './cli-kit.js'

test('the README names every command, and no other', async () => {
  const { code, stdout } = await runCli(['--help'])
  expect(code).toBe(0)
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<| )/gm)].map(([, name]) => name!)
  expect(commands.length).toBeGreaterThan(10)
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8')
  expect(commands.filter((name) => name !== 'help' && !readme.includes(`tinhuyen ${name}`))).toEqual([])
  const named = new Set([...readme.matchAll(/`(?:npx )?tinhuyen ([a-z]+)/g)].map(([, name]) => name!))
  expect([...named].filter((name) => !commands.includes(name))).toEqual([])
})
