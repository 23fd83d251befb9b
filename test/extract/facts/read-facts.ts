import { extractRecords } from '../../../src/extract/index.js'
import type { Fact } from '../../../src/model/fact.js'

/** Facts of a text, as the library reads them: Lương Sơn (Hòa Bình), published on 2023-12-20 unless said otherwise. */
export function readFacts(text: string, documentTime: string | null = '2023-12-20T08:00:00+07:00'): Fact[] {
  return extractRecords({ text }, { districtCode: '152', documentTime }).facts
}

/** "95 mô hình", "27/27 xã", "3–5 hộ": what is counted. */
export function nameFigure({ value, of, max, unit }: Fact): string {
  const figure = of !== null ? `${value}/${of}` : max !== null ? `${value}–${max}` : `${value}`
  return `${figure} ${unit}`
}

/** Each fact as "figure → attribute", for tables of cases. */
export function listFacts(text: string, attribute: (fact: Fact) => unknown, documentTime?: string | null): string[] {
  const facts = documentTime === undefined ? readFacts(text) : readFacts(text, documentTime)
  return facts.map((fact) => `${nameFigure(fact)} → ${attribute(fact)}`)
}

/** Each fact with the figures of its totals: "39 mô hình < 95 mô hình". */
export function listParts(text: string): string[] {
  const facts = readFacts(text)
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return facts.map((fact) => {
    const totals = fact.partOf.map((id) => nameFigure(byId.get(id)!)).join(' + ')
    return totals ? `${nameFigure(fact)} < ${totals}` : nameFigure(fact)
  })
}
