import { expect, test } from 'vitest'
import { findAddressFault, maskAddress } from '../../src/queue/redis-address.js'

test.each([
  'redis://localhost',
  'redis://queue.example.org:6379',
  'rediss://user:secret@queue.example.org:6380/2',
  'redis://:s%2Fe%23c%3Fr%40e%25t@[::1]:6379/',
  'redis://queue.example.org?family=6',
])('%s is an address', (url) => expect(findAddressFault(url)).toBe(null))

test.each([
  ['localhost:6379', 'such as redis://host:6379'],
  ['http://localhost:6379', 'such as redis://host:6379'],
  ['redis://', 'no'],
  ['redis://:secret@:6379', 'not an address'],
  ['redis://:secret@localhost:99999', 'not an address'],
  ['redis://:100%secret@localhost', '%25'],
  ['redis://:sec/ret@localhost', '%2F'],
  ['redis://user:12/secret@localhost', '%2F'],
  ['redis://user:12#secret@localhost', '%23'],
  ['redis://user:12?secret@localhost', '%3F'],
  ['redis://:secret@localhost/name', 'number of a database'],
  ['user:secret@localhost:6379', 'such as redis://host:6379'],
])('%s is none, and its password is not told', (url, message) => {
  const fault = findAddressFault(url)
  expect(fault).toContain(message)
  expect(fault).not.toMatch(/secret|user:12/)
})

test.each([
  ['redis://user:se@cret@host:1/2', 'redis://host:1/2'],
  ['rediss://host?password=secret', 'rediss://host'],
  ['user:secret@host', 'host'],
  ['redis://host:6379', 'redis://host:6379'],
])('%s is told as %s', (url, masked) => expect(maskAddress(url)).toBe(masked))
