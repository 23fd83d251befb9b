import { nearestVersion, type Place, parentOf } from '../../gazetteer/index.js'
import type { FactContext } from './article-reading.js'

/** The district that the portal belongs to, on the article's day, and its province. */
export type Home = { district: Place | null; province: Place | null }

/** A day in the last full year of districts: which version counts matters little where the page states no day. */
const NO_DAY = '2024-06-30'

/** The day whose units an article speaks of. */
export const dayOf = ({ publishedOn, eventOn }: FactContext) => publishedOn ?? eventOn ?? NO_DAY

export function findHome(context: FactContext): Home {
  const { districtCode } = context
  const day = dayOf(context)
  const district = districtCode ? nearestVersion(districtCode, day) : null
  return { district, province: district ? parentOf(district, day) : null }
}

/** Whether "thành phố" on this portal means the province: Hòa Vang is a huyện of thành phố Đà Nẵng. */
export function isCityProvince({ district, province }: Home): boolean {
  return province?.type === 'thành phố' && district?.type !== 'thành phố'
}
