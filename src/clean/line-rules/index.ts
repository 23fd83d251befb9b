import { counterRules } from './counters.js'
import { interactionRules } from './interaction.js'
import type { LineRule } from './line-rule.js'
import { navigationRules } from './navigation.js'
import { publishingRules } from './publishing-notes.js'

export type { LineEffect, LineRule } from './line-rule.js'

export const lineRules: LineRule[] = [...counterRules, ...interactionRules, ...navigationRules, ...publishingRules]

const longestRuled = 520
const usuallyLongest = 160

/** The first rule that says what this line is, or null for a line that may be part of an article. */
export function findLineRule(line: string): LineRule | null {
  if (line.length > longestRuled) return null
  for (const rule of lineRules) {
    if (line.length > (rule.longest ?? usuallyLongest)) continue
    if (rule.chain ? isChain(line, rule.match) : rule.match.test(line)) return rule
  }
  return null
}

/** Whether nothing but separators is left of `line` once every item is taken out. */
function isChain(line: string, item: RegExp): boolean {
  const start = line.search(/[\p{L}\p{N}]/u)
  if (start < 0 || !/\d/.test(line) || !startsAt(line, item, start)) return false
  return !/[\p{L}\p{N}]/u.test(line.replace(item, ''))
}

const sticky = new Map<RegExp, RegExp>()

function startsAt(line: string, item: RegExp, start: number): boolean {
  const first = sticky.get(item) ?? new RegExp(item.source, item.flags.replace('g', 'y'))
  sticky.set(item, first)
  first.lastIndex = start
  return first.test(line)
}
