import { monthName } from './month-names.js'
import { countLetters } from './normalise-text.js'
import { readClock } from './parse-clock.js'

const clockWords = new RegExp(
  `thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy)|chủ nhật|ngày(?: đăng| tạo| cập nhật| viết)?|tháng|năm|(?:được )?đăng(?: ngày| lúc| tin)?|cập nhật(?: lúc| ngày| lần cuối)?|lúc|xuất bản|gmt|utc|giờ|phút|(?:last )?(?:posted|published|updated|modified)(?: on| at)?|first published|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?=[,. ])|(?<!\\p{L})${monthName}|\\b(?:am|pm|by|on|at|e[sd]t|p[sd]t|c[sd]t|bst|ist|cet|edt|h)\\b|(?<=\\d)(?:st|nd|rd|th|h)|(?<![\\p{L}])(?:sa|ch)(?![\\p{L}])|publié|mis à jour|veröffentlicht|aktualisiert|stand|uhr|publicado|actualizado|pubblicato|aggiornato|(?<!\\p{L})(?:le|à|am|um|den|el|de|a las|il|alle|ore)(?!\\p{L})|\\d+`,
  'giu',
)

/** Whether a line says nothing but when: "Thứ hai - 11/07/2022 09:32", "Published: 3 March 2020 10:15 GMT". */
export function isClockLine(line: string): boolean {
  if (line.length > 110 || !/\d{4}/.test(line) || readClock(line) === null) return false
  return countLetters(line.replace(clockWords, ' ')) <= 2
}

const relativeTime =
  /^(?:\d{1,2}|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$|^\d{1,2} (?:giây|phút|giờ|ngày|tuần|tháng) trước$/iu

/** "3 hours ago": a time that only the visit can resolve. */
export function isRelativeClock(line: string): boolean {
  return relativeTime.test(line)
}
