import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

const privateRanges = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateRanges.addSubnet(net, bits, 'ipv4')
}
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  privateRanges.addSubnet(net, bits, 'ipv6')
}

/** An address of this machine, its network or a cloud's metadata service; IPv4 inside IPv6 included. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  const mapped = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i.exec(bare)
  if (mapped) return isPrivateAddress(mapped[1] ?? dotted(mapped[2] ?? '', mapped[3] ?? ''))
  const family = isIP(bare)
  return family !== 0 && privateRanges.check(bare, family === 4 ? 'ipv4' : 'ipv6')
}

/** A host that only this machine can mean: localhost, *.localhost, a literal loopback address. */
export function isLoopbackHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  return bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || /^127(?:\.\d{1,3}){3}$/.test(bare)
}

/** Names that RFC 2606 and 6761 keep out of the real network; the demo portals use them. */
export function isDemoHost(hostname: string): boolean {
  return /(?:^|\.)(?:example|test|invalid)$/.test(hostname.toLowerCase())
}

/** A name lookup that refuses private addresses, so that no public name can lead inside. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0)
    const refused = addresses.find(({ address }) => isPrivateAddress(address))
    if (refused) return callback(refusal(hostname, refused.address), '', 0)
    if (options.all) return (callback as unknown as (error: null, all: typeof addresses) => void)(null, addresses)
    const [first] = addresses
    return first ? callback(null, first.address, first.family) : callback(refusal(hostname, 'nothing'), '', 0)
  })
}

function refusal(hostname: string, address: string): NodeJS.ErrnoException {
  const error: NodeJS.ErrnoException = new Error(`${hostname} stands for the private address ${address}: refused`)
  error.code = 'TINHUYEN_PRIVATE'
  return error
}

function dotted(high: string, low: string): string {
  const value = Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
}
