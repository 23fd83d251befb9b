import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import { isKnownScheme, labels } from './lexicon.js'
import type { TopicScope } from './topic.js'
import { isModelUnit } from './unit-class.js'

/** How many sentences back a scheme's name still covers a figure without one. */
const REACH = 4

/** Finds the scheme that covers a sentence from outside: named in the paragraph before, in the sentence right before it, or in the headline. */
export class TopicScopes {
  #lastModels: string | null = null
  readonly #named = new Map<number, string | null>()

  constructor(readonly article: ArticleReading) {}

  around(figure: Figure): TopicScope {
    const { index } = figure.reading
    const [first] = this.article.blockOf(index)
    const from = Math.max(Math.min(first, index - 1), index - REACH, 0)
    for (let before = index - 1; before >= from; before -= 1) {
      const name = this.#nameAt(before)
      if (name) return { name, basis: this.article.isTitle(before) ? 'title' : 'paragraph' }
    }
    for (const title of this.article.title) {
      const name = this.#nameAt(title)
      if (name) return { name, basis: 'title' }
    }
    // "mỗi chi bộ đăng ký 02 mô hình": plain models after models of a scheme are the scheme's.
    return this.#lastModels && isModelUnit(figure.unit) ? { name: this.#lastModels, basis: 'paragraph' } : null
  }

  /** Remembers the scheme whose models were counted last. */
  note(figure: Figure): void {
    const name = figure.topic?.value
    if (!name || !isModelUnit(figure.unit) || figure.unitKind !== 'count') return
    // Another scheme's models, told in between, do not take the page's own scheme away.
    if (isKnownScheme(name) || this.#lastModels === null) this.#lastModels = name
  }

  #nameAt(index: number): string | null {
    const known = this.#named.get(index)
    if (known !== undefined) return known
    const { terms } = this.article.doc.sentences[index]!
    const label = labels.scan(terms).find(({ entry }) => entry.kind === 'topic')
    const name = label?.entry.kind === 'topic' ? label.entry.name : null
    this.#named.set(index, name)
    return name
  }
}
