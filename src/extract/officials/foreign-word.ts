import { foldDiacritics } from '../../vietnamese/index.js'

/** How a Vietnamese syllable is built, without its diacritics: an opening, vowels, an ending. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/

/** Whether a word (a key) can be no Vietnamese syllable: Trump, Ishiba, Jennifer; Kim and Lee can. */
export function isForeignWord(key: string): boolean {
  return !SYLLABLE.test(foldDiacritics(key).replaceAll('đ', 'd'))
}
