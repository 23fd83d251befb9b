import { expect, it } from 'vitest'
import { readNumbers } from '../../../src/extract/read.js'
import type { NumberRecord } from '../../../src/model/number.js'

const MODALITY = { exact: '', approximate: '~', 'at-least': '>=', 'at-most': '<=' } as const

function show({ value, max, of, kind, unit, modality }: NumberRecord): string {
  const to = max === undefined ? '' : `..${max}`
  const whole = of === undefined ? '' : `/${of}`
  return `${MODALITY[modality]}${value}${to}${whole}${kind === 'ordinal' ? 'th' : ''}${unit ? ` ${unit}` : ''}`
}

/** One case a line: text | the numbers that come out, in order: value..max/of, "th" for ordinals, and unit. */
export function testNumbers(table: string): void {
  it.each(table.split('\n').filter((line) => line.includes('|')))('%s', (row) => {
    const [text, expected] = row.split('|').map((cell) => cell.trim()) as [string, string]
    expect(readNumbers(text).map(show).join('; ')).toBe(expected)
  })
}
