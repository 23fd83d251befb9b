import type { PageIndex } from './page-index.js'
import type { PageElement } from './page-tree.js'

/** One step of a selector: tag, classes, id and attributes of an element, and how it relates to the step before. */
type Step = {
  tag: string | null
  id: string | null
  classes: string[]
  attributes: { name: string; operator: string; value: string }[]
  /** Whether the element must be a child, not just a descendant, of the step before. */
  child: boolean
}

const stepPart = /^(?:([a-z][\w-]*|\*)|#([\w-]+)|\.([\w-]+)|\[([\w:-]+)(?:([~^$*|]?=)["']?([^"'\]]*)["']?)?\])/i

const parsed = new Map<string, Step[][] | null>()

/**
 * A subset of CSS that portals need: tag, `.class`, `#id`, `[name=value]` (with ~= ^= $= *=), descendants, `>` and
 * lists. Null for anything else.
 */
function parseSelector(selector: string): Step[][] | null {
  const known = parsed.get(selector)
  if (known !== undefined) return known
  const chains = selector.split(',').map((part) => parseChain(part.trim()))
  const result = chains.every((chain) => chain !== null) ? chains : null
  if (parsed.size > 500) parsed.clear()
  parsed.set(selector, result)
  return result
}

function parseChain(source: string): Step[] | null {
  const steps: Step[] = []
  let child = false
  for (const token of source
    .replace(/>/g, ' > ')
    .split(/\s+(?![^[]*\])/)
    .filter((part) => part !== '')) {
    if (token === '>') child = true
    else {
      const step = parseStep(token, child)
      if (!step) return null
      steps.push(step)
      child = false
    }
  }
  return steps.length > 0 && !child ? steps : null
}

function parseStep(source: string, child: boolean): Step | null {
  const step: Step = { tag: null, id: null, classes: [], attributes: [], child }
  let rest = source
  while (rest !== '') {
    const match = stepPart.exec(rest)
    if (!match) return null
    if (match[1]) step.tag = match[1] === '*' ? null : match[1].toLowerCase()
    if (match[2]) step.id = match[2]
    if (match[3]) step.classes.push(match[3])
    if (match[4])
      step.attributes.push({ name: match[4].toLowerCase(), operator: match[5] ?? '', value: match[6] ?? '' })
    rest = rest.slice(match[0].length)
  }
  return step
}

export function isSelector(selector: string): boolean {
  return parseSelector(selector) !== null
}

function matchesChain(element: PageElement, chain: Step[]): boolean {
  if (!matchesStep(element, chain.at(-1)!)) return false
  let at: PageElement | null = element
  for (let i = chain.length - 2; i >= 0; i--) {
    const mustBeParent: boolean = chain[i + 1]!.child
    at = at.parent
    while (at && !matchesStep(at, chain[i]!)) {
      if (mustBeParent) return false
      at = at.parent
    }
    if (!at) return false
  }
  return true
}

function matchesStep(element: PageElement, step: Step): boolean {
  if (step.tag !== null && element.tag !== step.tag) return false
  if (step.id !== null && element.attributes.id !== step.id) return false
  for (const name of step.classes) if (!hasName(element.attributes.class, name)) return false
  return step.attributes.every((test) => matchesAttribute(element.attributes[test.name], test.operator, test.value))
}

/** Whether `name` is one of the words of an attribute. */
function hasName(names: string | undefined, name: string): boolean {
  if (names === undefined || !names.includes(name)) return false
  return names === name || names.split(/\s+/).includes(name)
}

function matchesAttribute(value: string | undefined, operator: string, wanted: string): boolean {
  if (value === undefined) return false
  if (operator === '') return true
  if (operator === '=') return value === wanted
  if (operator === '~=') return hasName(value, wanted)
  if (operator === '^=') return value.startsWith(wanted)
  if (operator === '$=') return value.endsWith(wanted)
  return value.includes(wanted)
}

/** All matching elements in document order. */
export function selectAll(index: PageIndex, selector: string): PageElement[] {
  const chains = parseSelector(selector) ?? []
  if (chains.length === 1) return candidatesOf(index, chains[0]!).filter((element) => matchesChain(element, chains[0]!))
  const found = new Set<PageElement>()
  for (const chain of chains) {
    for (const element of candidatesOf(index, chain)) if (matchesChain(element, chain)) found.add(element)
  }
  return [...found]
}

export function selectFirst(index: PageIndex, selector: string): PageElement | null {
  for (const chain of parseSelector(selector) ?? []) {
    const found = candidatesOf(index, chain).find((element) => matchesChain(element, chain))
    if (found) return found
  }
  return null
}

/** Elements that the rarest part of a selector's last step allows. */
function candidatesOf(index: PageIndex, chain: Step[]): PageElement[] {
  const step = chain.at(-1)!
  if (step.id !== null) return index.byId(step.id)
  if (step.classes[0] !== undefined) return index.byClass(step.classes[0])
  return step.tag !== null ? index.byTag(step.tag) : index.elements
}
