/**
 * Counts how often readings are right in a folder of labelled texts and writes the counts into data/confidence.csv:
 * `npm run calibrate SAMPLE FOLDER`. Only texts that no rule has been written against say what to expect of new pages.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { confidenceFile } from '../extract/facts/confidence.js'
import { countGrounds, withSample } from './calibrate.js'
import { readGold } from './gold.js'

const [sample, ...folders] = process.argv.slice(2)
if (sample === undefined || !/^[\w-]+$/.test(sample) || !folders.every((folder) => existsSync(folder))) {
  console.error('usage: npm run calibrate SAMPLE FOLDER… (SAMPLE: letters, digits, - and _)')
  process.exit(2)
}
const rows = countGrounds(sample, folders.flatMap(readGold))
writeFileSync(confidenceFile, withSample(readFileSync(confidenceFile, 'utf8'), sample, rows))
console.log(rows.join('\n'))
