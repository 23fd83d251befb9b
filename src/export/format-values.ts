/** How a rounded figure is marked. */
export const modalitySigns: Readonly<Record<string, string>> = { approximate: '~', 'at-least': '≥', 'at-most': '≤' }

/** 1065 → "1,065"; rounded figures carry their sign: "~500". */
export function formatCount(count: number, modality = 'exact'): string {
  return `${modalitySigns[modality] ?? ''}${counts.format(count)}`
}

const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

export type PeriodDays = { periodFrom: string | null; periodTo: string | null; periodKind: string | null }

/** A period as people say it: 2022, first half of 2022, quarter 3 of 2022, 2016–2020, as of 2022-07-28. */
export function formatPeriod({ periodFrom: from, periodTo: to, periodKind: kind }: PeriodDays): string {
  if (kind === 'as-of') return to ? `as of ${to}` : 'as of that time'
  if (from === null && to === null) return 'period not stated'
  if (from === null || to === null) return `${from ?? '…'} – ${to ?? '…'}`
  const span = `${from.slice(5)}/${to.slice(5)}`
  const years = [from.slice(0, 4), to.slice(0, 4)] as const
  if (span === '01-01/12-31') return years[0] === years[1] ? years[0] : years.join('–')
  if (years[0] !== years[1]) return `${from} – ${to}`
  const name = partsOfYear[span]
  return name ? `${name} of ${years[0]}` : `${from} – ${to}`
}

const partsOfYear: Readonly<Record<string, string>> = {
  '01-01/06-30': 'first half',
  '07-01/12-31': 'second half',
  '01-01/03-31': 'quarter 1',
  '04-01/06-30': 'quarter 2',
  '07-01/09-30': 'quarter 3',
  '10-01/12-31': 'quarter 4',
  '01-01/09-30': 'nine months',
}
