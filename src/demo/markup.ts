/** Markup that is already escaped; anything else is escaped when it enters a template. */
export class Markup {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source
  }
}

type Part = string | number | Markup | null | (string | Markup)[]

/** Template tag for HTML and XML: strings are escaped, markup is kept, lists are joined, null is left out. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const written = strings.map((text, index) => text + writePart(parts[index] ?? null))
  return new Markup(written.join(''))
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function writePart(part: Part): string {
  if (part === null) return ''
  if (Array.isArray(part)) return part.map(writePart).join('')
  if (part instanceof Markup) return part.source
  return escapeMarkup(String(part))
}
