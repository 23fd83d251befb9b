import { type Html, html } from '../../export/html.js'
import {
  fullName,
  historyOf,
  isCleanUnion,
  isValidOn,
  type Place,
  parentOf,
  predecessorsOf,
  type Succession,
  successorsOf,
  versionsOf,
} from '../../gazetteer/index.js'
import type { Speech } from '../messages/speech.js'

const lastOldDay = '2025-06-30'

/** What became of a district on 1 July 2025, and what it was before. */
export function renderCrosswalk(code: string, speech: Speech): Html {
  const { say } = speech
  const versions = versionsOf(code).filter(({ level }) => level === 'district')
  const last = versions.find((version) => isValidOn(version, lastOldDay)) ?? versions.at(-1)
  if (!last) return html``
  const history = html`<h3>${say('district.history')}</h3><ul>${historyOf(last).map(
    (version) => html`<li lang="vi">${fullName(version)} <small>${sayValidity(version, speech)}</small></li>`,
  )}</ul>`
  const successions = successorsOf(last)
  if (!isValidOn(last, lastOldDay)) return html`${history}<p>${say('district.ended-before')}</p>`
  if (successions.length === 0) return html`${history}<p>${say('district.no-crosswalk')}</p>`
  const clean = isCleanUnion(last)
  const verdict = html`<p class="check ${clean ? 'ok' : 'partial'}">${say(clean ? 'district.clean' : 'district.not-clean')}</p>`
  return html`${history}${verdict}${renderSuccessions(successions, code, speech)}`
}

function sayValidity({ validFrom, validTo }: Place, { say, day }: Speech): string {
  return validTo === null
    ? say('district.since', { day: day(validFrom) })
    : say('to', { from: day(validFrom), to: day(validTo) })
}

/** Each new commune with what it was made of; what came from elsewhere is named with its district. */
function renderSuccessions(successions: readonly Succession[], code: string, { say }: Speech): Html {
  const units = [...new Map(successions.map((one) => [one.new.unitId, one.new])).values()]
  const rows = units.map((unit) => {
    const pieces = predecessorsOf(unit).map(({ old, relation }) => {
      const district = old.level === 'district' ? old : parentOf(old, lastOldDay)
      const elsewhere =
        district !== null && district.code !== code ? html` <small>${fullName(district)}</small>` : html``
      const part = relation === 'part' ? html` <small>(${say('district.part')})</small>` : html``
      return html`<li${district?.code === code ? html`` : html` class="elsewhere"`}>${fullName(old)}${part}${elsewhere}</li>`
    })
    const province = parentOf(unit)
    return html`<tr><th scope="row" lang="vi">${fullName(unit)}<small>${province ? fullName(province) : ''} · ${unit.code}</small></th><td lang="vi"><ul class="pieces">${pieces}</ul></td></tr>
`
  })
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('district.crosswalk')}"><table class="crosswalk"><thead><tr><th scope="col">${say('district.new-communes')}</th><th scope="col">${say('district.old-communes')}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
