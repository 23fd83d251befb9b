import { decisions } from '../extract/facts/grounds.js'
import type { GoldCase } from './gold.js'
import { judgeFacts } from './judge-facts.js'

const header = 'sample,decision,ground,right,labelled'

/**
 * Rows of data/confidence.csv for one sample of labelled texts: how often each decision was right by its ground, and how
 * often a whole figure was. The same texts and rules give the same rows.
 */
export function countGrounds(sample: string, cases: readonly GoldCase[]): string[] {
  const judged = judgeFacts(cases)
  const rows: string[] = []
  for (const decision of decisions) {
    const grounds = [...new Set(judged.map((one) => one.grounds[decision]))].sort()
    for (const ground of grounds) {
      const labelled = judged.filter((one) => one.grounds[decision] === ground && one.decisions.has(decision))
      const right = labelled.filter((one) => one.decisions.get(decision))
      if (labelled.length > 0) rows.push([sample, decision, ground, right.length, labelled.length].join(','))
    }
  }
  rows.push([sample, 'all', '', judged.filter(({ right }) => right).length, judged.length].join(','))
  return rows
}

/** The table with the rows of a sample added, or put in the place of those that it had. */
export function withSample(table: string, sample: string, rows: readonly string[]): string {
  const others = table.split('\n').filter((line) => line !== '' && line !== header && !line.startsWith(`${sample},`))
  return `${[header, ...others, ...rows].join('\n')}\n`
}
