/** Ctrl + Enter runs the query. */
export function runByKeys(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-query]')
  form?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
}
