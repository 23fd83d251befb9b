import type { PageElement } from './page-tree.js'

/** All elements of a page in document order, and by what selectors ask for. */
export class PageIndex {
  private readonly classes = new Map<string, PageElement[]>()
  private readonly ids = new Map<string, PageElement[]>()
  private readonly tags = new Map<string, PageElement[]>()

  constructor(
    readonly root: PageElement,
    readonly elements: PageElement[],
  ) {
    for (const element of elements) {
      const { class: names, id } = element.attributes
      put(this.tags, element.tag, element)
      if (id !== undefined) put(this.ids, id, element)
      if (names !== undefined) for (const name of splitNames(names)) put(this.classes, name, element)
    }
  }

  byClass(name: string): PageElement[] {
    return this.classes.get(name) ?? []
  }
  byId(id: string): PageElement[] {
    return this.ids.get(id) ?? []
  }
  byTag(tag: string): PageElement[] {
    return this.tags.get(tag) ?? []
  }
}

const mostNames = 40

/** Each class once: an attribute of thousands of classes is cut. */
function splitNames(names: string): string[] {
  if (!/\s/.test(names)) return names === '' ? [] : [names]
  return [...new Set(names.split(/\s+/, mostNames))].filter((name) => name !== '')
}

function put(map: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const found = map.get(key)
  if (found) found.push(element)
  else map.set(key, [element])
}
