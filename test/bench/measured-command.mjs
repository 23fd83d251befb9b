// Runs tinhuyen with the arguments given and tells its largest memory when it ends: measured-command.mjs COMMAND …
process.on('exit', () => {
  console.error(`largest RSS ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
})
await import('../../dist/cli/main.js')
