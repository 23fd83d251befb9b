/** Months by the beginnings of their names in English, French, German, Spanish, Italian, Portuguese and Dutch. */
const beginnings = [
  'jan|gen|ene',
  'feb|fev|fév',
  'mar|mär|maa|mrt',
  'apr|abr|avr',
  'may|mai|mei|mag',
  'juin|jun|giu',
  'juil|jul|lug',
  'aug|aou|aoû|ago',
  'sep|set',
  'oct|okt|ott|out',
  'nov',
  'dec|déc|dez|dic',
]

/** Source of a pattern that reads a month's name, abbreviated or not; its first group is what `readMonth` takes. */
export const monthName = `(${beginnings.join('|')})\\p{L}{0,7}\\.?`

/** 1 to 12, or 0 for what begins no month. */
export function readMonth(beginning: string | undefined): number {
  const lower = (beginning ?? '').toLowerCase()
  return beginnings.findIndex((names) => names.split('|').includes(lower)) + 1
}
