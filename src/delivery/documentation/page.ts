/**
 * /docs: one page that needs nothing else, no other host and no network but this server. Readable
 * without its script; with it, every address can be tried.
 */
import { createHash } from 'node:crypto'
import type { Described, DescribedOperation, DescribedSchema } from './described'
import { graphqlPart } from './graphqlPart'
import { escaped, typeName } from './words'
import { responsesPart } from './responsesPart'
import { STYLE } from './style'
import { startTrying } from './trying'
import { tryForm } from './tryForm'

// What the function was compiled to, as the page runs it.
const SCRIPT = `(${startTrying.toString()})()`

export function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(SCRIPT)}'`,
    `style-src '${hashOf(STYLE)}'`,
    "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

export function documentationPage(document: Described): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API ${escaped(document.info.title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Đến nội dung</a>
<header><h1>API ${escaped(document.info.title)}</h1>${introduction(document.info.description)}
<p><a href="/openapi.json">Mô tả OpenAPI 3.1 (JSON)</a></p></header>
<nav aria-label="Các địa chỉ">${contents(document)}</nav>
<main id="main" tabindex="-1">
<noscript><p class="note">Trình duyệt không chạy mã lệnh nên không gọi thử được ở đây: hãy mở địa chỉ trực tiếp.</p></noscript>
<div class="key" hidden><label for="key">Khóa truy cập của cổng thông tin (không bắt buộc)</label>
<input id="key" autocomplete="off" spellcheck="false" placeholder="cg_…">
<p>Khóa chỉ được gửi đến máy chủ này và mất khi đóng trang.</p></div>
${groups(document)}
${graphqlPart()}
<h2 id="schemas">Các kiểu dữ liệu</h2>
${Object.entries(document.components.schemas).map(schemaPart).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function introduction(text: string): string {
  const [first = '', ...lines] = text.split('\n').filter((line) => line !== '')
  const items = lines.map((line) => `<li>${escaped(line.replace(/^- /, ''))}</li>`)
  return `<p>${escaped(first)}</p><ul>${items.join('')}</ul>`
}

function operationsOf({ paths }: Described, tag: string): [string, DescribedOperation][] {
  const all = Object.entries(paths).map(([path, { get }]) => [path, get] as const)
  return all.flatMap(([path, get]) => (get.tags.includes(tag) ? [[path, get]] : []))
}

function contents(document: Described): string {
  const groups = document.tags.map(({ name, description }) => {
    const links = operationsOf(document, name).map(([path, { operationId }]) => {
      return `<li><a href="#${operationId}"><code>${breakable(path)}</code></a></li>`
    })
    return `<p>${escaped(description)}</p><ul>${links.join('')}</ul>`
  })
  return `${groups.join('')}<p><a href="#graphql">GraphQL</a></p><p><a href="#schemas">Các kiểu dữ liệu</a></p>`
}

function groups(document: Described): string {
  return document.tags
    .map(({ name, description }) => {
      const parts = operationsOf(document, name).map(([path, operation]) =>
        operationPart(path, operation, document),
      )
      return `<h2>${escaped(description)}</h2>${parts.join('')}`
    })
    .join('\n')
}

function operationPart(path: string, operation: DescribedOperation, document: Described): string {
  const { operationId, summary, description } = operation
  return `<section id="${operationId}" aria-labelledby="${operationId}-title">
<h3 id="${operationId}-title">${escaped(summary)}</h3>
<p class="address"><code>GET ${breakable(path)}</code></p>
${description ? `<p>${escaped(description)}</p>` : ''}
${tryForm(path, operation)}
${responsesPart(operation, document)}
</section>`
}

/** A long address may go on in the next line. */
function breakable(path: string): string {
  return escaped(path).replaceAll('/', '/<wbr>')
}

function schemaPart([name, schema]: [string, DescribedSchema]): string {
  const fields = Object.entries(schema.properties ?? {}).map(([field, its]) => {
    const said = its.description ? ` ${escaped(its.description)}` : ''
    return `<li><code>${escaped(field)}</code>: ${typeName(its)}.${said}</li>`
  })
  const whole = fields.length > 0 ? `<ul>${fields.join('')}</ul>` : `<p>${typeName(schema)}</p>`
  return `<details id="schema-${name}"><summary><code>${escaped(name)}</code> ${escaped(schema.description ?? '')}</summary>${whole}</details>`
}
