import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { isProse, proseWeight, sumZone, type Weights } from './weigh-segments.js'

/** Words of notices that ask for consent; three different ones in one paragraph that speaks to the reader make one. */
const terms =
  /\b(cookies?|partners?|vendors?|personal(?:ised|ized)? data|consent|privacy policy|preferences|advertis|unique identifiers?|legitimate interest|device|tracking|einwilligung|datenschutz|nutzungsprofil|drittanbieter|personenbezogen|consentement|données personnelles|traceurs|partenaires|consentimiento|datos personales|privacidad|consenso|dati personali|consentimento|dados pessoais)|(dữ liệu cá nhân|chính sách (?:bảo mật|quyền riêng tư)|đồng ý|đối tác|trải nghiệm)/giu
const address =
  /\b(?:we|our|you|your|wir|unsere?|sie|ihre?|nous|nos|vous|votre|nosotros|usted|tu|su|noi|nostri|você|seus?)\b|chúng tôi|bạn/iu
const fewestTerms = 3

/** Elements whose prose asks for consent, for the most part; what stands inside `own` is not asked. */
export function findConsent(page: SegmentedPage, weights: Weights, own: Pick<Zone, 'first' | 'last'>): Zone[] {
  const asking = new Float64Array(page.segments.length + 1)
  page.segments.forEach((segment, at) => {
    const asks = (at < own.first || at >= own.last) && isProse(segment) && asksForConsent(segment)
    asking[at + 1] = asking[at]! + (asks ? proseWeight(segment) : 0)
  })
  if (asking.at(-1) === 0) return []
  return page.zones.filter((zone) => {
    const asked = sumZone(asking, zone)
    return asked > 0 && asked >= sumZone(weights.prose, zone) * 0.5
  })
}

/** Whether a paragraph asks readers to agree to cookies and the use of their data. */
export function asksForConsent({ text }: Segment): boolean {
  if (text.length < 60 || text.length > 1500 || !address.test(text)) return false
  const found = text.match(terms)
  return (
    found !== null &&
    found.length >= fewestTerms &&
    new Set(found.map((term) => term.toLowerCase())).size >= fewestTerms
  )
}
