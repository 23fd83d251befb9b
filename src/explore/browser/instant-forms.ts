import { fetchPart } from './fetch-part.js'

/**
 * Forms marked data-instant follow every choice at once: the page of the new address is fetched and its form takes the
 * place of this one, so that focus, scrolling and open folds stay. Back and forward work as with whole pages.
 */
export function submitAtOnce(): void {
  if (!document.querySelector('form[data-instant]')) return
  document.addEventListener('change', ({ target }) => {
    const chosen =
      target instanceof HTMLInputElement
        ? target.type === 'checkbox' || target.type === 'radio'
        : target instanceof HTMLSelectElement
    const form = chosen ? (target as HTMLInputElement | HTMLSelectElement).form : null
    if (form?.matches('[data-instant]')) void go(addressOf(form), true)
  })
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-instant]')) return
    event.preventDefault()
    void go(addressOf(form), true)
  })
  window.addEventListener('popstate', () => void go(window.location.href, false))
}

/** Choices that hold where the address names none. */
const unsaid: Readonly<Record<string, string>> = { sort: 'newest', in: 'text' }

/** The address that the form asks for, without what says nothing. An empty choice of a facet means "not stated". */
function addressOf(form: HTMLFormElement): string {
  const address = new URL(form.action)
  for (const [name, value] of new FormData(form)) {
    const says = value !== '' || form.querySelector(`input[type=checkbox][name="${CSS.escape(name)}"]`) !== null
    if (typeof value === 'string' && says && unsaid[name] !== value) address.searchParams.append(name, value)
  }
  return address.href
}

let latest = 0

async function go(address: string, push: boolean): Promise<void> {
  latest += 1
  const mine = latest
  const form = document.querySelector<HTMLFormElement>('form[data-instant]')
  form?.classList.add('busy')
  const fresh = await fetchPart(address, 'form[data-instant]')
  if (mine !== latest) return
  if (!form || !fresh) {
    window.location.assign(address)
    return
  }
  const place = rememberPlace(form)
  form.replaceWith(fresh)
  if (push) window.history.pushState(null, '', address)
  restorePlace(fresh, place)
}

type Place = { focused: string | null; open: boolean[] }

function rememberPlace(form: HTMLFormElement): Place {
  const focused = form.contains(document.activeElement) ? document.activeElement : null
  return {
    focused: focused && selectorOf(focused),
    open: [...form.querySelectorAll('details')].slice(0, 1).map((one) => one.open),
  }
}

function restorePlace(form: HTMLElement, { focused, open }: Place): void {
  const folds = form.querySelectorAll('details')
  for (const [at, state] of open.entries()) if (folds[at]) folds[at].open = state
  if (!focused) return
  const control = form.querySelector<HTMLElement>(focused)
  const fold = control?.closest('details')
  if (fold) fold.open = true
  control?.focus({ preventScroll: true })
}

function selectorOf(element: Element): string | null {
  const name = element.getAttribute('name')
  if (name === null) return null
  const value =
    element instanceof HTMLInputElement && element.type === 'checkbox' ? `[value="${CSS.escape(element.value)}"]` : ''
  return `[name="${CSS.escape(name)}"]${value}`
}
