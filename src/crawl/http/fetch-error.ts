/** Why a request gave no usable answer. */
export type FetchErrorKind =
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'reset'
  | 'protocol'
  | 'private-address'
  | 'aborted'
  | 'other'

/** `passing`: worth another try later in the same run. */
export class FetchError extends Error {
  constructor(
    readonly kind: FetchErrorKind,
    message: string,
    readonly passing: boolean,
  ) {
    super(message)
    this.name = 'FetchError'
  }
}

type Code = { code?: string; name?: string; message?: string; cause?: unknown; errors?: unknown[] }

const kinds: [pattern: RegExp, kind: FetchErrorKind, passing: boolean][] = [
  [/^TINHUYEN_PRIVATE$/, 'private-address', false],
  [/^(?:ENOTFOUND|ENODATA)$/, 'dns', false],
  [/^(?:EAI_AGAIN|ETIMEOUT|ESERVFAIL)$/, 'dns', true],
  [/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL)$/, 'connect', true],
  [/^(?:UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|ETIMEDOUT)$/, 'timeout', true],
  [/^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|EPROTO)/, 'tls', false],
  [/^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_ABORTED)$/, 'reset', true],
  [/^(?:HPE_|UND_ERR_RES_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RESPONSE)/, 'protocol', true],
]

/** Sorts an error of undici or the network into a kind, with the address in its message. */
export function toFetchError(error: unknown, url: string): FetchError {
  if (error instanceof FetchError) return error
  const given = error as Code
  const nested = [given, given.cause as Code, ...((given.errors ?? []) as Code[])].filter(Boolean)
  for (const { code = '' } of nested) {
    const known = kinds.find(([pattern]) => pattern.test(code))
    const hint = known?.[1] === 'tls' ? '; politeness.ignoreTlsErrors accepts an incomplete chain' : ''
    if (known) return new FetchError(known[1], `${url}: ${describe(nested, code)}${hint}`, known[2])
  }
  if (nested.some(({ name }) => name === 'HTTPParserError')) {
    return new FetchError('protocol', `${url}: the answer is no HTTP: ${given.message}`, true)
  }
  return new FetchError('other', `${url}: ${given.message ?? String(error)}`, true)
}

function describe(nested: Code[], code: string): string {
  const message = nested.map((each) => each.message ?? '').find(Boolean) ?? ''
  return message.includes(code) ? message : `${message} (${code})`.trim()
}
