import type { PeriodDays } from '../../export/format-values.js'
import type { MessageKey } from '../messages/en.js'
import type { Speech } from '../messages/speech.js'

/** A period as people of the language say it: 6 tháng đầu năm 2022, 2016–2020, as of 28 Jul 2022. */
export function sayPeriod({ periodFrom: from, periodTo: to, periodKind: kind }: PeriodDays, speech: Speech): string {
  const { say, day } = speech
  if (kind === 'as-of') return to === null ? say('period.as-of-then') : say('period.as-of', { to: day(to) })
  if (from === null && to === null) return say('period.none')
  if (from === null || to === null) return say('to', { from: from ? day(from) : '…', to: to ? day(to) : '…' })
  if (from === to) return day(from)
  const [year, lastYear] = [from.slice(0, 4), to.slice(0, 4)]
  const span = `${from.slice(5)}/${to.slice(5)}`
  if (span === '01-01/12-31') {
    return year === lastYear ? say('period.year', { year }) : say('period.years', { from: year, to: lastYear })
  }
  const part = year === lastYear ? partsOfYear[span] : undefined
  if (part) return say(part.key, { year, ...part.filling })
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && isLastDay(to)) {
    return say('period.month', { month: Number(from.slice(5, 7)), year })
  }
  return say('to', { from: day(from), to: day(to) })
}

const quarter = (number: number) => ({ key: 'period.quarter' as MessageKey, filling: { quarter: number } })

const partsOfYear: Readonly<Record<string, { key: MessageKey; filling?: Record<string, number> }>> = {
  '01-01/06-30': { key: 'period.half-1' },
  '07-01/12-31': { key: 'period.half-2' },
  '01-01/09-30': { key: 'period.nine-months' },
  '01-01/03-31': quarter(1),
  '04-01/06-30': quarter(2),
  '07-01/09-30': quarter(3),
  '10-01/12-31': quarter(4),
}

function isLastDay(day: string): boolean {
  const [year, month] = day.split('-').map(Number)
  return new Date(Date.UTC(year!, month!, 0)).getUTCDate() === Number(day.slice(8))
}
