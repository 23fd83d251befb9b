import { z } from 'zod'
import { type Column, quoteName, toSnakeCase } from './column.js'

/** The parts of JSON Schema that our zod schemas come out as. */
type JsonSchema = {
  type?: string | string[]
  format?: string
  enum?: string[]
  description?: string
  anyOf?: JsonSchema[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
}

export type FromZodOptions = {
  /** Fields that are not columns */
  omit?: readonly string[]
  /** Column names that differ from the field's, by path: { id: 'article_id' } */
  rename?: Readonly<Record<string, string>>
  /** SQL types that zod does not tell, by column name */
  types?: Readonly<Record<string, string>>
  /** Object fields whose columns carry no prefix */
  inline?: readonly string[]
  /** Where the object stands in what is loaded */
  root?: readonly string[]
}

/** Columns of a zod object: nested objects flattened, lists as DuckDB lists, enums with their values. */
export function columnsFromZod(schema: z.ZodType, options: FromZodOptions = {}): Column[] {
  const json = z.toJSONSchema(schema) as JsonSchema
  return flatten(json, [], true, options)
}

function flatten(json: JsonSchema, at: string[], required: boolean, options: FromZodOptions): Column[] {
  return Object.entries(json.properties ?? {}).flatMap(([field, declared]) => {
    const path = [...at, field]
    if (options.omit?.includes(path.join('.'))) return []
    const { schema, nullable } = unwrap(declared)
    if (schema.type === 'object') return flatten(schema, path, required && !nullable, options)
    const name = columnName(path, options)
    const column: Column = {
      name,
      type: options.types?.[name] ?? sqlType(schema, name),
      nullable: nullable || !required,
      comment: declared.description ?? schema.description ?? '',
      path: [...(options.root ?? []), ...path],
    }
    if (schema.enum) column.allowed = schema.enum
    return [column]
  })
}

/** Type of a zod object as DuckDB reads it from JSON: field names as in JSON, moments as text. */
export function jsonColumnTypes(schema: z.ZodType): string {
  return jsonType(z.toJSONSchema(schema) as JsonSchema)
}

function jsonType(declared: JsonSchema): string {
  const { schema } = unwrap(declared)
  if (schema.type === 'array') return `${jsonType(schema.items ?? {})}[]`
  if (schema.type !== 'object') return schema.format === 'date-time' ? 'VARCHAR' : sqlType(schema, 'JSON')
  const fields = Object.entries(schema.properties ?? {}).map(
    ([field, inner]) => `${quoteName(field)} ${jsonType(inner)}`,
  )
  return `STRUCT(${fields.join(', ')})`
}

function columnName(path: string[], options: FromZodOptions): string {
  const renamed = options.rename?.[path.join('.')]
  if (renamed) return renamed
  const named = path.filter((field, index) => index === path.length - 1 || !options.inline?.includes(field))
  return named.map(toSnakeCase).join('_')
}

function unwrap(schema: JsonSchema): { schema: JsonSchema; nullable: boolean } {
  if (Array.isArray(schema.type)) {
    const [type, ...others] = schema.type.filter((one) => one !== 'null')
    if (type === undefined || others.length > 0) throw new Error(`A column has one type, not ${JSON.stringify(schema)}`)
    return { schema: { ...schema, type }, nullable: schema.type.includes('null') }
  }
  if (!schema.anyOf) return { schema, nullable: false }
  const inner = schema.anyOf.filter((one) => one.type !== 'null')
  if (inner.length !== 1) throw new Error(`A column has one type, not ${JSON.stringify(schema)}`)
  return { schema: inner[0]!, nullable: inner.length < schema.anyOf.length }
}

function sqlType(schema: JsonSchema, name: string): string {
  switch (schema.type) {
    case 'string':
      return schema.format === 'date' ? 'DATE' : schema.format === 'date-time' ? 'TIMESTAMP' : 'VARCHAR'
    case 'integer':
      return 'INTEGER'
    case 'number':
      return 'DOUBLE'
    case 'boolean':
      return 'BOOLEAN'
    case 'array':
      return `${sqlType(schema.items ?? {}, name)}[]`
    case 'object':
      return `STRUCT(${Object.entries(schema.properties ?? {})
        .map(([field, inner]) => `${quoteName(toSnakeCase(field))} ${sqlType(unwrap(inner).schema, field)}`)
        .join(', ')})`
    default:
      throw new Error(`Column ${name}: no SQL type for ${JSON.stringify(schema)}`)
  }
}
