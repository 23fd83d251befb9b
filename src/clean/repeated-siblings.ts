import type { PageElement } from './page-tree.js'
import type { Zone } from './segment-page.js'

const fewest = 3

/** Zones that `test` allows, where three or more of one make (tag and first class) stand side by side. */
export function findRepeated(zones: Zone[], test: (zone: Zone) => boolean): Zone[][] {
  const groups = new Map<PageElement, Map<string, Zone[]>>()
  for (const zone of zones) {
    const { element } = zone
    if (zone.last <= zone.first || !element.parent || !test(zone)) continue
    const kind = `${element.tag} ${(element.attributes.class ?? '').split(/\s+/)[0]}`
    const siblings = groups.get(element.parent) ?? new Map<string, Zone[]>()
    groups.set(element.parent, siblings)
    const alike = siblings.get(kind)
    if (alike) alike.push(zone)
    else siblings.set(kind, [zone])
  }
  const repeated: Zone[][] = []
  for (const siblings of groups.values()) {
    for (const alike of siblings.values()) if (alike.length >= fewest) repeated.push(alike)
  }
  return repeated
}
