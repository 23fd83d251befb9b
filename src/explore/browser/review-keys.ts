import { fetchPart } from './fetch-part.js'

/**
 * The review queue by keyboard: J and K move, A, R and C decide, U takes the last decision back, O opens the article.
 * What was decided is sent without leaving the page; the next doubt takes the place and the focus.
 */
export function decideByKeys(): void {
  if (!document.querySelector('.review')) return
  listItems()[0]?.focus({ preventScroll: true })
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const act = actions[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act(readPlace())
  })
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('.decide form, .decisions form')) return
    event.preventDefault()
    void send(form, event.submitter)
  })
}

type Place = { items: HTMLElement[]; at: number; current: HTMLElement | undefined }

const listItems = () => [...document.querySelectorAll<HTMLElement>('.queue > li')]

function readPlace(): Place {
  const items = listItems()
  const at = items.findIndex((item) => item.contains(document.activeElement))
  return { items, at, current: items[Math.max(0, at)] }
}

/** Decisions are sent one after the other, in the order of the keys. */
let sending: Promise<void> = Promise.resolve()

function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  // Not form.action: that is its button of this name.
  const address = form.getAttribute('action') ?? ''
  const fields = new URLSearchParams([...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]))
  sending = sending.then(async () => {
    const fresh = await fetchPart(address, '.review', { method: 'POST', body: fields })
    // What was refused is said by the page that the form itself leads to.
    if (!fresh) return submitWhole(address, fields)
    const { at } = readPlace()
    document.querySelector('.review')?.replaceWith(fresh)
    const items = listItems()
    items[Math.min(items.length - 1, Math.max(0, at))]?.focus({ preventScroll: true })
  })
  return sending
}

function submitWhole(address: string, fields: URLSearchParams): void {
  const whole = document.createElement('form')
  whole.method = 'post'
  whole.action = address
  for (const [name, value] of fields) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    whole.append(field)
  }
  document.body.append(whole)
  whole.submit()
}

const press = (within: ParentNode | undefined, selector: string) =>
  within?.querySelector<HTMLElement>(selector)?.click()

const actions: Readonly<Record<string, (place: Place) => void>> = {
  j: ({ items, at }) => items[Math.min(items.length - 1, at + 1)]?.focus(),
  k: ({ items, at }) => items[Math.max(0, at - 1)]?.focus(),
  a: ({ current }) => press(current, 'button[value=accept]'),
  r: ({ current }) => press(current, 'button[value=reject]'),
  o: ({ current }) => press(current, 'a.open'),
  u: () => press(document, '.decisions .undo'),
  c: ({ current }) => {
    const details = current?.querySelector('details')
    if (!details) return
    details.open = true
    details.querySelector('select')?.focus()
  },
}

/** Letters that are typed into a field are no commands. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea')
}
