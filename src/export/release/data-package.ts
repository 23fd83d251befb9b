import type { FileDigest } from './manifest.js'
import { describeColumn, describeTable } from './public-tables.js'
import type { ReleaseInfo } from './release-info.js'
import type { WrittenTable } from './write-tables.js'

const fieldTypes: Readonly<Record<string, string>> = {
  ...{ VARCHAR: 'string', DOUBLE: 'number', INTEGER: 'integer', BIGINT: 'integer', BOOLEAN: 'boolean' },
  ...{ DATE: 'date', TIMESTAMP: 'datetime', 'VARCHAR[]': 'string', 'DOUBLE[]': 'string' },
}

/** datapackage.json (Frictionless Data Package): every CSV with its fields, size and digest. */
export function dataPackage(
  tables: readonly WrittenTable[],
  digests: ReadonlyMap<string, FileDigest>,
  info: ReleaseInfo,
): object {
  return {
    profile: 'tabular-data-package',
    name: 'tinhuyen',
    title: info.title,
    version: info.version,
    created: `${info.date}T00:00:00+07:00`,
    description: 'Figures, officials and dates that Vietnamese district portals state, each with its words and page',
    resources: tables.map(({ name, columns, csv }) => ({
      name: name.replaceAll('_', '-'),
      path: csv,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      description: describeTable(name),
      bytes: digests.get(csv)!.bytes,
      hash: `sha256:${digests.get(csv)!.sha256}`,
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          type: fieldTypes[column.type] ?? 'array',
          description: describeColumn(name, column.name),
        })),
        missingValues: [''],
      },
    })),
  }
}
