import { daysInMonth, formatDay, monthOf, yearOf } from './calendar.js'

export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year'
export type DayRange = { from: string; to: string }

const DAY = 86_400_000

/** The day so many days later (earlier where negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

function monthsFrom(day: string, size: number, steps: number): DayRange {
  const first = Math.floor((monthOf(day) - 1) / size) * size + steps * size
  const year = yearOf(day) + Math.floor(first / 12)
  const month = ((first % 12) + 12) % 12
  const last = month + size
  return { from: formatDay(year, month + 1, 1), to: formatDay(year, last, daysInMonth(year, last)) }
}

/** The calendar unit that lies so many units after the one of this day; weeks begin on Monday. */
export function stepCalendar(day: string, unit: CalendarUnit, steps: number): DayRange {
  const monday = addDays(day, steps * 7 - weekdayOf(day))
  switch (unit) {
    case 'day':
      return { from: addDays(day, steps), to: addDays(day, steps) }
    case 'week':
      return { from: monday, to: addDays(monday, 6) }
    case 'weekend':
      return { from: addDays(monday, 5), to: addDays(monday, 6) }
    case 'month':
      return monthsFrom(day, 1, steps)
    case 'quarter':
      return monthsFrom(day, 3, steps)
    case 'year':
      return monthsFrom(day, 12, steps)
  }
}
