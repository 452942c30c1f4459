import type { DescribedOperation, DescribedParameter } from './described'
import { escaped, limitsOf, typeName } from './words'

/** The parameters of an address, each a field to try it with. */
export function tryForm(path: string, { operationId, parameters }: DescribedOperation): string {
  const fields = parameters.map((parameter) => field(operationId, parameter))
  return `<form data-path="${escaped(path)}">
${fields.join('\n')}
<button hidden>Gọi thử</button>
<div class="answer" role="status" aria-live="polite" tabindex="-1"></div>
</form>`
}

function field(operationId: string, parameter: DescribedParameter): string {
  const { name, required, description, schema } = parameter
  const id = `${operationId}-${name}`
  const limits = limitsOf(schema)
  return `<div class="field"><label for="${id}"><code>${escaped(name)}</code>${required ? ' (bắt buộc)' : ''}</label>
${control(id, parameter)}
<p id="${id}-about">${escaped(description)} <span>Kiểu: ${typeName(schema)}${limits && `; ${escaped(limits)}`}.${exampleOf(parameter)}</span></p></div>`
}

function exampleOf({ example }: DescribedParameter): string {
  const shown: unknown = Array.isArray(example) ? example[0] : example
  return shown === undefined ? '' : ` Ví dụ: <code>${escaped(String(shown))}</code>`
}

function control(id: string, { name, in: place, required, schema }: DescribedParameter): string {
  const isList = schema.type === 'array'
  const named = `id="${id}" name="${escaped(name)}" data-in="${place}" aria-describedby="${id}-about"`
  const marks = `${named}${required ? ' required' : ''}${isList ? ' data-list' : ''}`
  if (!isList && schema.enum) {
    const options = ['', ...schema.enum.map(String)].map(
      (value) => `<option>${escaped(value)}</option>`,
    )
    return `<select ${marks}>${options.join('')}</select>`
  }
  const mode = schema.type === 'integer' ? ' inputmode="numeric"' : ''
  return `<input ${marks}${mode} autocomplete="off" spellcheck="false">`
}
