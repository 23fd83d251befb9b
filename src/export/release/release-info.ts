/** What a release says about itself. The clock is the caller's. */
export type ReleaseInfo = {
  title: string
  /** Version of the data set: 2025.1, say */
  version: string
  /** Local day of the release */
  date: string
  /** People and institutions to be cited */
  authors: readonly string[]
  /** Version of tinhuyen */
  software: string
}

/** CITATION.cff, so that the data set can be cited from where it lies. */
export function citation({ title, version, date, authors, software }: ReleaseInfo): string {
  const names = authors.length > 0 ? authors : ['Contributors of the data set']
  return `${[
    'cff-version: 1.2.0',
    'message: "If you use this data set, please cite it as below."',
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    `version: ${JSON.stringify(version)}`,
    `date-released: ${date}`,
    'authors:',
    ...names.map((name) => `  - name: ${JSON.stringify(name)}`),
    'references:',
    '  - type: software',
    '    title: tinhuyen',
    `    version: ${JSON.stringify(software)}`,
    '    authors:',
    '      - name: "Contributors of tinhuyen"',
  ].join('\n')}\n`
}
