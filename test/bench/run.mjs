// Runs one benchmark: `npm run bench NAME` runs NAME.bench.mjs on a fresh build; without a name it lists them.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.slice(0, -'.bench.mjs'.length))
const name = process.argv[2]

if (!names.includes(name)) {
  console.log(`${name ? `No benchmark "${name}". ` : ''}Benchmarks: ${names.join(', ')}`)
  process.exit(name ? 2 : 0)
}
const build = spawnSync('npm', ['run', '-s', 'build'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (build.status !== 0) process.exit(build.status ?? 1)
const run = spawnSync(process.execPath, [`${folder}${name}.bench.mjs`, ...process.argv.slice(3)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(run.status ?? 1)
