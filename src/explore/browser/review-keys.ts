/** The review queue by keyboard: J and K move, A, R and C decide, U takes the last decision back, O opens the article. */
export function decideByKeys(): void {
  const items = [...document.querySelectorAll<HTMLElement>('.queue > li')]
  if (!document.querySelector('.review')) return
  items[0]?.focus({ preventScroll: true })
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const at = items.findIndex((item) => item.contains(document.activeElement))
    const current = items[Math.max(0, at)]
    const act = actions[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act({ items, at, current })
  })
}

type Place = { items: HTMLElement[]; at: number; current: HTMLElement | undefined }

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

/** Letters that are typed into a field are no commands; Escape leaves the field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea')
}
