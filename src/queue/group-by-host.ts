import type { Pipeline } from '../model/pipeline.js'

/** Portals that share a host, however indirectly, under the first name among their hosts. */
export type HostGroup = { host: string; pipelines: Pipeline[] }

export function groupByHost(pipelines: readonly Pipeline[]): HostGroup[] {
  const groups: { hosts: Set<string>; pipelines: Pipeline[] }[] = []
  for (const pipeline of pipelines) {
    const hosts = new Set(hostsOf(pipeline))
    const joined = groups.filter((group) => [...hosts].some((host) => group.hosts.has(host)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push({
      hosts: new Set([...joined.flatMap((group) => [...group.hosts]), ...hosts]),
      pipelines: [...joined.flatMap((group) => group.pipelines), pipeline],
    })
  }
  return groups.map(({ hosts, pipelines }) => ({ host: [...hosts].sort()[0]!, pipelines }))
}

/** Host names that a portal's crawl may ask; ports of one host are one machine. */
export function hostsOf({ startUrls, scope }: Pipeline): string[] {
  const named = scope.hosts.map((host) => host.replace(/:\d+$/, ''))
  return [...new Set([...named, ...startUrls.map((url) => new URL(url).hostname)])]
}
