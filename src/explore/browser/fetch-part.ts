/** The part of a page of this server that the selector names; null where it did not come. No script of it runs. */
export async function fetchPart(address: string, selector: string, init?: RequestInit): Promise<HTMLElement | null> {
  try {
    const answer = await fetch(address, init)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return answer.ok ? page.querySelector<HTMLElement>(selector) : null
  } catch {
    return null
  }
}
