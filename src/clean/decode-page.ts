import type { PageInput } from '../model/page.js'

/** The page as text, or null where its bytes are no text. */
export function decodePage(input: PageInput): string | null {
  const source = input.html ?? input.text ?? ''
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
