import { expect, test } from 'vitest'
import { PackedLines } from '../../../src/crawl/archive/packed-lines.js'

test.each([0, 1, 999, 1_000, 1_001, 2_500])(
  '%i packed lines come back as they were, as often as they are read',
  (count) => {
    const packed = new PackedLines()
    const lines = Array.from({ length: count }, (_, at) => `vn,gov,hà-nam)/tin-${at} ${at % 7 === 0 ? '' : 'x'}`)
    for (const line of lines) packed.push(line)
    expect([...packed]).toEqual(lines)
    expect([...packed]).toEqual(lines)
  },
)
