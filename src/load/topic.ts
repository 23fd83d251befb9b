/** Dân vận khéo in any quotes and spacing; NFC text in lower case. */
const schemeName = /dân\s+vận\s*[“”"'‘’«»]*\s*khéo/u

/** The abbreviation of the press, a word of its own. */
const abbreviation = /(?<![\p{L}\p{N}])DVK(?![\p{L}\p{N}])/u

/** Whether a page speaks of the scheme, with or without a figure. */
export function isOnTopic(title: string | null, text: string): boolean {
  return [title ?? '', text].some((part) => schemeName.test(part.toLowerCase()) || abbreviation.test(part))
}
