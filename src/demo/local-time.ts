const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']
const englishWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Parts of a local time, as text with leading zeros. */
export type LocalTime = {
  year: string
  month: string
  day: string
  hour: string
  minute: string
  second: string
  /** Thứ hai … Chủ nhật */
  weekday: string
}

/** Reads `2022-07-11T09:32`, the form of the sources. */
export function readLocalTime(written: string): LocalTime {
  return describe(new Date(`${written}:00Z`))
}

/** The time in Vietnam, which has had UTC+7 without summer time since 1975. */
export function toLocalTime(instant: Date): LocalTime {
  return describe(new Date(instant.getTime() + 7 * 3_600_000))
}

/** Shape of RSS dates: Mon, 11 Jul 2022 09:32:00 +0700. `minute` may be overridden. */
export function writeRssTime(written: string, minute?: string): string {
  const date = new Date(`${written}:00Z`)
  const time = describe(date)
  const clock = `${time.hour}:${minute ?? time.minute}:00`
  const month = englishMonths[date.getUTCMonth()]
  return `${englishWeekdays[date.getUTCDay()]}, ${time.day} ${month} ${time.year} ${clock} +0700`
}

function describe(date: Date): LocalTime {
  const [day, clock] = date.toISOString().split('T') as [string, string]
  const [year, month, dayOfMonth] = day.split('-') as [string, string, string]
  const [hour, minute, rest] = clock.split(':') as [string, string, string]
  const weekday = weekdays[date.getUTCDay()]!
  return { year, month, day: dayOfMonth, hour, minute, second: rest.slice(0, 2), weekday }
}
