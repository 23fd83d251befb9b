import type { ArticleReading } from './article-reading.js'
import { labels } from './lexicon.js'
import type { TopicScope } from './topic.js'

/** How many sentences back a scheme's name still covers a figure without one. */
const REACH = 4

/** Finds the scheme that covers a sentence from outside: named in the paragraph before, in the sentence right before it, or in the headline. */
export class TopicScopes {
  readonly #named = new Map<number, string | null>()

  constructor(readonly article: ArticleReading) {}

  around(index: number): TopicScope {
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
    return null
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
