/** In an article, the words of a record show what was read from them: on hover, on focus, on tap. */
export function showCards(): void {
  const text = document.querySelector<HTMLElement>('.article .text')
  if (!text) return
  const card = document.createElement('div')
  card.className = 'card'
  card.id = 'card'
  card.setAttribute('role', 'tooltip')
  card.hidden = true
  document.body.append(card)
  let shown: HTMLElement | null = null

  const show = (mark: HTMLElement) => {
    if (shown === mark) return
    hide()
    shown = mark
    const list = document.createElement('ul')
    for (const key of keysOf(mark)) list.append(...copyOf(key))
    card.replaceChildren(list)
    card.hidden = false
    mark.setAttribute('aria-describedby', card.id)
    light(mark, true)
    place(card, mark)
  }
  const hide = () => {
    if (shown) {
      shown.removeAttribute('aria-describedby')
      light(shown, false)
    }
    shown = null
    card.hidden = true
  }
  text.addEventListener('pointerover', (event) => {
    const mark = markOf(event.target)
    if (mark && event.pointerType === 'mouse') show(mark)
  })
  text.addEventListener('pointerout', (event) => {
    const to = event.relatedTarget
    if (event.pointerType === 'mouse' && !(to instanceof Node && (card.contains(to) || shown?.contains(to)))) hide()
  })
  card.addEventListener('pointerleave', hide)
  text.addEventListener('focusin', (event) => {
    const mark = markOf(event.target)
    if (mark) show(mark)
  })
  text.addEventListener('focusout', hide)
  // On a touch screen the first tap shows the card; the list is below the text, where a jump would lose the place.
  text.addEventListener('click', (event) => {
    const mark = markOf(event.target)
    if (!mark || !window.matchMedia('(hover: none)').matches) return
    event.preventDefault()
    show(mark)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  document.addEventListener('click', (event) => {
    const target = event.target
    if (target instanceof Node && !text.contains(target) && !card.contains(target)) hide()
  })
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.mark') : null
}

function keysOf(mark: HTMLElement): string[] {
  return (mark.dataset.records ?? '').split(' ')
}

/** What the list beside the text says of a record. */
function copyOf(key: string): Node[] {
  const item = document.getElementById(`r-${key}`)
  if (!item) return []
  const copy = item.cloneNode(true) as HTMLElement
  copy.removeAttribute('id')
  return [copy]
}

/** All words of the innermost record are lit together, also where another record cuts through them. */
function light(mark: HTMLElement, on: boolean): void {
  const [key] = keysOf(mark)
  if (!key) return
  for (const one of document.querySelectorAll(`.mark[data-records~="${CSS.escape(key)}"]`))
    one.classList.toggle('lit', on)
}

/** Below the words, or above them where there is no room; never beyond the window. */
function place(card: HTMLElement, mark: HTMLElement): void {
  const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
  const gap = 8
  const left = Math.max(gap, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - gap))
  const below = box.bottom + gap + card.offsetHeight <= window.innerHeight || box.top < card.offsetHeight + gap
  const top = below ? box.bottom + gap : box.top - card.offsetHeight - gap
  card.style.left = `${left + window.scrollX}px`
  card.style.top = `${top + window.scrollY}px`
}
