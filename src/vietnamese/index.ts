export { type Chunks, readChunks, termSpan } from './chunks.js'
export { type DigitReading, readDigits, type Separators } from './digits.js'
export {
  type DocumentBlock,
  makeEvidence,
  quoteTerms,
  readDocument,
  sentenceIndexAt,
  type TextDocument,
} from './document.js'
export { foldDiacritics, foldPunctuation, normaliseText, phraseKey, tonePlacements, wordKey } from './normalise.js'
export { findNumberWord, type NumberWord, readRoman } from './number-words.js'
export { type Numeral, readNumeral } from './numerals.js'
export { oncePerDocument } from './once.js'
export { PhraseIndex, type PhraseMatch } from './phrases.js'
export { type Rule, type RuleMatch, RuleSet, resolveOverlaps } from './rules.js'
export { splitSentences } from './sentences.js'
export { Tag } from './tags.js'
export { type Sentence, type Shape, type Term, tagTerm } from './term.js'
export { readSource, tokenise } from './tokenise.js'
