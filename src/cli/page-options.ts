import type { Command } from 'commander'
import { Failure } from './failure.js'
import { isDistrict } from './load-pipelines.js'

export type PageFlags = { district?: string; url?: string; published?: string }

/** What a single page cannot say of itself. */
export type PageContext = { districtCode: string | null; url: string | null; documentTime: string | null }

const day = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/
const vietnamHours = 7

/** The options of commands that read single pages. */
export function withPageOptions(command: Command): Command {
  return command
    .option('--district <code>', 'official code of the district whose portal the page is from, such as 350')
    .option('--url <url>', 'address the page was served under')
    .option('--published <time>', 'publication day or time (ISO), where the page does not state it')
}

/** Throws Failure for a code that no district has, an address that is none, a day that does not exist. */
export function readPageFlags(flags: PageFlags): PageContext {
  return {
    districtCode: flags.district === undefined ? null : readDistrict(flags.district),
    url: flags.url === undefined ? null : readAddress(flags.url),
    documentTime: flags.published === undefined ? null : readLocalDay(flags.published),
  }
}

function readDistrict(code: string): string {
  if (isDistrict(code)) return code
  throw new Failure(`--district ${code}: no district has this code; tinhuyen place NAME finds codes`, 2)
}

export function readAddress(url: string): string {
  if (URL.canParse(url) && /^https?:/i.test(url)) return url
  throw new Failure(`${url}: expected an address starting with http:// or https://`, 2)
}

/** The day in Vietnam: 2021-12-31T18:00Z is already 1 January there. */
function readLocalDay(time: string): string {
  const [, date = '', offset] = day.exec(time) ?? []
  const moment = Date.parse(offset === undefined ? date : time)
  const exists = !Number.isNaN(moment) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
  if (!exists)
    throw new Failure(`--published ${time}: expected a day or time such as 2022-07-28 or 2022-07-28T09:00+07:00`, 2)
  if (offset === undefined) return date
  return new Date(moment + vietnamHours * 3_600_000).toISOString().slice(0, 10)
}
