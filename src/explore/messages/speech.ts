import { en, type MessageKey, type Messages } from './en.js'
import { vi } from './vi.js'

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

const tables: Readonly<Record<Language, Messages>> = { en, vi }
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN' }

type Filling = Readonly<Record<string, string | number>>

/** How the interface speaks: its words, numbers and days. */
export type Speech = {
  language: Language
  say: (key: MessageKey, filling?: Filling) => string
  /** Word for a value of a closed list: word('measure', 'built'). A value without one stands as it is. */
  word: (list: string, value: string) => string
  number: (value: number) => string
  /** 2022-07-28 → 28/7/2022, 28 Jul 2022 */
  day: (iso: string) => string
  /** Local date and time as the database has it, to the minute */
  moment: (iso: string) => string
}

function makeSpeech(language: Language): Speech {
  const messages = tables[language]
  const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 })
  const dayStyle = language === 'vi' ? 'numeric' : 'short'
  const days = new Intl.DateTimeFormat(locales[language], {
    ...{ day: 'numeric', month: dayStyle, year: 'numeric', timeZone: 'UTC' },
  })
  const say: Speech['say'] = (key, filling = {}) =>
    messages[key].replace(/\{([a-z-]+)\}/g, (whole, name: string) => String(filling[name] ?? whole))
  const day: Speech['day'] = (iso) => {
    const moment = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
    return Number.isNaN(moment.getTime()) ? iso : days.format(moment)
  }
  return {
    language,
    say,
    day,
    word: (list, value) => messages[`${list}.${value}` as MessageKey] ?? value,
    number: (value) => numbers.format(value),
    moment: (iso) => `${day(iso)} ${iso.slice(11, 16)}`.trim(),
  }
}

const speeches: Readonly<Record<Language, Speech>> = { vi: makeSpeech('vi'), en: makeSpeech('en') }

/** The language that the reader chose, else the first of the browser's that there is, else English. */
export function chooseSpeech(cookie: string | undefined, accepted: string | undefined): Speech {
  const chosen = /(?:^|;\s*)language=(vi|en)(?:;|$)/.exec(cookie ?? '')?.[1]
  const asked = [...(accepted ?? '').matchAll(/\b(vi|en)\b/gi)][0]?.[1]?.toLowerCase()
  return speeches[(chosen ?? asked ?? 'en') as Language]
}
