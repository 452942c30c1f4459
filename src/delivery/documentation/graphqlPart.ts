/** What /docs says of /graphql, which OpenAPI has no words for. */
import { escaped } from './words'

export const GRAPHQL_EXAMPLE = `{
  materials(q: "chuyển tiền", limit: 3) {
    total
    data { title href directives { number issuer } }
  }
}`

export function graphqlPart(): string {
  const address = `/graphql?query=${encodeURIComponent(GRAPHQL_EXAMPLE)}`
  const body = JSON.stringify({ query: GRAPHQL_EXAMPLE.replaceAll(/\s+/g, ' ') })
  const curl = `curl 'http://127.0.0.1:3000/graphql' -H 'Content-Type: application/json' --data '${body}'`
  return `<h2 id="graphql">GraphQL</h2>
<section aria-labelledby="graphql">
<p class="address"><code>GET /graphql</code> <code>POST /graphql</code></p>
<p>Cùng nội dung, bộ lọc và mã lỗi như trên; hỏi đúng những trường cần dùng, cả nội dung liên quan, trong một lần gọi. Chỉ đọc.
Lược đồ đọc được bằng introspection.</p>
<p><a href="${escaped(address)}">Mở câu trả lời của ví dụ</a></p>
<pre tabindex="0" role="region" aria-label="Gọi bằng curl">${escaped(curl)}</pre>
<form data-path="/graphql">
<div class="field"><label for="graphql-query"><code>query</code> (bắt buộc)</label>
<textarea id="graphql-query" name="query" data-in="query" required rows="7" autocomplete="off" spellcheck="false">${escaped(GRAPHQL_EXAMPLE)}</textarea></div>
<button hidden>Gọi thử</button>
<div class="answer" role="status" aria-live="polite" tabindex="-1"></div>
</form>
</section>`
}
