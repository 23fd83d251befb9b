import type { Shape } from './term.js'

/** A lexicon or rule set that only certain tokens open. */
export type Opener = { opensWith: (shape: Shape) => boolean }

const BITS = 31
/** Openers by their bit; beyond so many they share one: the bits say what may be, the opener what is. */
const openers: Opener[][] = Array.from({ length: BITS }, () => [])
let places = 0
/** Goes up whenever a lexicon grows, so that shapes are asked anew. */
let state = 1

/** Gives a lexicon or rule set its bit; see `opensOf`. */
export function addOpener(opener: Opener): number {
  const place = places++ % BITS
  openers[place]!.push(opener)
  state += 1
  return 1 << place
}

/** Says that a lexicon has grown. */
export function forgetOpens(): void {
  state += 1
}

function askOpeners(shape: Shape): number {
  let opens = 0
  openers.forEach((sharing, place) => {
    if (sharing.some((opener) => opener.opensWith(shape))) opens |= 1 << place
  })
  shape.opens = opens
  shape.opensIn = state
  return opens
}

/**
 * Lexicons and rule sets that this token may open, as bits; found out once a distinct token. Most words open
 * nothing, and every reader passes over them with one look at a number.
 */
export function opensOf(shape: Shape): number {
  return shape.opensIn === state ? shape.opens : askOpeners(shape)
}
