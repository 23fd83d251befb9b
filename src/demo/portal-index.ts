import { answerHtml } from './answers.js'
import { markup } from './markup.js'
import type { DemoAnswer, DemoPortal } from './portal.js'

/** For a person with a browser: the portals under names that browsers take to the loopback themselves. */
export function writePortalIndex(portals: DemoPortal[], port: string): DemoAnswer {
  const items = portals.map((portal) => {
    const host = portal.host.replace(/\.example$/, '.localhost')
    return markup`<li><a href="http://${host}:${port}/">${portal.title}</a> (${portal.platform}, ${portal.host})</li>`
  })
  return answerHtml(
    markup`<!DOCTYPE html><html lang="en"><head><title>Demo portals</title></head><body><ul>${items}</ul></body></html>`,
  )
}
