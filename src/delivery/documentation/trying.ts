/**
 * The script of the page. It is sent as the text of this function, so it may use nothing from outside
 * itself but what a browser has.
 */
export function startTrying(): void {
  const MOST_SHOWN = 20_000

  function addressOf(form: HTMLFormElement): string {
    let path = form.dataset.path ?? ''
    const query = new URLSearchParams()
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      const value = field.value.trim()
      if (field.dataset.in === 'path') {
        path = path.replace(`{${field.name}}`, encodeURIComponent(value))
      } else if (value !== '') {
        const values = field.dataset.list === undefined ? [value] : value.split(',')
        for (const one of values) query.append(field.name, one.trim())
      }
    }
    return query.size > 0 ? `${path}?${query}` : path
  }

  function line(tag: string, text: string): HTMLElement {
    const element = document.createElement(tag)
    element.textContent = text
    return element
  }

  async function bodyOf(response: Response): Promise<string> {
    const type = response.headers.get('Content-Type') ?? ''
    if (!/json|text|xml/.test(type)) return `(${type})`
    const text = await response.text()
    const shown = type.includes('json') ? JSON.stringify(JSON.parse(text), null, 2) : text
    return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}\n…` : shown
  }

  async function call(form: HTMLFormElement): Promise<void> {
    const answer = form.querySelector('.answer')
    if (!answer) return
    const address = addressOf(form)
    const key = document.querySelector<HTMLInputElement>('#key')?.value.trim() ?? ''
    answer.replaceChildren(line('p', 'Đang gọi…'))
    try {
      const headers: Record<string, string> = key === '' ? {} : { Authorization: `Bearer ${key}` }
      const response = await fetch(address, { headers, cache: 'no-store', credentials: 'omit' })
      const body = line('pre', await bodyOf(response))
      body.tabIndex = 0
      body.setAttribute('role', 'region')
      body.setAttribute('aria-label', 'Nội dung trả lời')
      const told = ['RateLimit', 'Retry-After', 'ETag'].flatMap((name) => {
        const value = response.headers.get(name)
        return value === null ? [] : [line('p', `${name}: ${value}`)]
      })
      answer.replaceChildren(line('p', `${response.status} · GET ${address}`), ...told, body)
    } catch {
      answer.replaceChildren(line('p', 'Không gọi được máy chủ. Hãy kiểm tra mạng rồi thử lại.'))
    }
  }

  for (const form of document.forms) {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void call(form)
    })
  }
  for (const hidden of document.querySelectorAll<HTMLElement>('button[hidden], .key[hidden]')) {
    hidden.hidden = false
  }
}
