import type { Figure } from './figure.js'

/** Gives a part what its total says and it does not: verb, scheme, time, level, aim. Totals must have been settled before. */
export function inheritFromTotal(part: Figure): void {
  const total = part.totals[0]
  if (!total) return
  if (part.governing.basis === 'default' && part.unitKind !== 'percent') {
    part.governing = { ...total.governing, basis: 'total', rule: 'part' }
  }
  if (
    part.topic === null ||
    part.topic.basis === 'paragraph' ||
    part.topic.basis === 'title' ||
    part.topic.basis === 'sentence'
  ) {
    part.topic = total.topic && { ...total.topic, basis: 'total' }
  }
  if (total.period && part.period?.basis !== 'clause') part.period = { ...total.period, basis: 'total' }
  part.level ??= total.level
  part.holder ??= total.holder
  part.sector ??= total.sector
  if (total.status === 'target') part.status = 'target'
}
