/** Small pieces of the page: text made safe, and what a schema is called. */
import type { DescribedSchema } from './described'

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}

const NAMES: Readonly<Record<string, string>> = {
  ...{ string: 'chữ', integer: 'số nguyên', number: 'số', boolean: 'đúng hoặc sai', null: 'null' },
  ...{ date: 'ngày', 'date-time': 'thời điểm', object: 'nhóm trường' },
}

/** As HTML: `chữ`, `danh sách <a>Asset</a>`, `ngày hoặc null`. */
export function typeName(schema: DescribedSchema): string {
  if (schema.$ref !== undefined) {
    const name = escaped(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1))
    return `<a href="#schema-${name}">${name}</a>`
  }
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return [...new Set(choices.map(typeName))].join(' hoặc ')
  if (schema.enum)
    return schema.enum.map((value) => `<code>${escaped(String(value))}</code>`).join(', ')
  if ('const' in schema) return `<code>${escaped(String(schema.const))}</code>`
  if (schema.type === 'array') return `danh sách ${typeName(schema.items ?? {})}`
  const types = Array.isArray(schema.type) ? schema.type : [schema.format ?? schema.type ?? '']
  return types.map((type) => NAMES[type] ?? NAMES.string).join(' hoặc ')
}

/** What a value is held to, in words; empty where nothing is said. */
export function limitsOf(schema: DescribedSchema): string {
  const { minimum, maximum, maxLength, maxItems } = schema
  const preset = schema.default
  return [
    ...(minimum !== undefined && maximum !== undefined ? [`từ ${minimum} đến ${maximum}`] : []),
    ...(maxLength === undefined ? [] : [`tối đa ${maxLength} ký tự`]),
    ...(maxItems === undefined ? [] : [`tối đa ${maxItems} giá trị, cách nhau bằng dấu phẩy`]),
    ...(preset === undefined ? [] : [`mặc định ${String(preset)}`]),
  ].join('; ')
}
