import { createInhouseSite } from './platforms/inhouse/site.js'
import { createJoomlaSite } from './platforms/joomla/site.js'
import { createNukevietSite } from './platforms/nukeviet/site.js'
import { createSharepointSite } from './platforms/sharepoint/site.js'
import { createWordpressSite } from './platforms/wordpress/site.js'
import type { DemoPlatform, DemoPortal, DemoSite } from './portal.js'

const platforms: Record<DemoPlatform, (portal: DemoPortal) => DemoSite> = {
  sharepoint: createSharepointSite,
  nukeviet: createNukevietSite,
  wordpress: createWordpressSite,
  inhouse: createInhouseSite,
  joomla: createJoomlaSite,
}

/** The site of a portal: a pure function of request and visit. */
export function createSite(portal: DemoPortal): DemoSite {
  return platforms[portal.platform](portal)
}
