/** Text of a page for finding links in: charset by BOM, header or meta, else UTF-8. Links are ASCII nearly always. */
export function decodePage(body: Buffer, contentType: string | null): string {
  const head = body.toString('latin1', 0, 2_048)
  const label =
    /charset=["']?([\w-]+)/i.exec(contentType ?? '')?.[1] ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1] ??
    'utf-8'
  try {
    return new TextDecoder(label).decode(body)
  } catch {
    return new TextDecoder('utf-8').decode(body)
  }
}
