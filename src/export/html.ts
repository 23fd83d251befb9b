/** HTML that may be inserted as it is. */
export type Html = { readonly html: string }

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in HTML. Signs that would turn the order of the letters around are shown as \uFFFD. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\u202a-\u202e\u2066-\u2069]/g, (sign) => signs[sign] ?? '\ufffd')
}

type Value = string | number | null | Html | readonly Html[]

/** Template whose values are escaped, unless they are HTML already. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return { html: parts.reduce((whole, part, at) => `${whole}${at === 0 ? '' : insert(values[at - 1]!)}${part}`, '') }
}

function insert(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'object') return 'html' in value ? value.html : value.map((one) => one.html).join('')
  return escapeHtml(String(value))
}

/** Only web addresses become links: a page may have been saved from anywhere. */
export function link(url: string | null, words: string): Html {
  if (url === null || !/^https?:\/\//i.test(url)) return html`${words}`
  return html`<a href="${url}" rel="noreferrer">${words}</a>`
}
