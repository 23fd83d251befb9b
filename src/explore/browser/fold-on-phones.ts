/** On a narrow screen what is marked so starts folded: the reader came for what is below it. */
export function foldOnPhones(): void {
  if (!window.matchMedia('(max-width: 60rem)').matches) return
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-fold-on-phone]'))
    details.open = false
}
