/** What someone sees who came to an address that is nobody's: neither delivery's nor the studio's. */
import type { NextFunction, Request, Response } from 'express'

/** Everything that Next answers. */
const STUDIO_PATHS = /^\/(?:admin|cms|_next)(?:\/|$)/

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Không tìm thấy trang – Cảnh Giác</title>
<style>
body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; color: #222; background: #fff }
main { max-width: 36rem; margin: 0 auto; padding: 4rem 1.25rem }
h1 { font-size: 1.75rem; line-height: 1.3 }
a { color: #0b4f9e }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #141414 }
  a { color: #9cc7ff }
}
</style>
</head>
<body>
<main>
<h1>Không tìm thấy trang này</h1>
<p>Địa chỉ có thể bị gõ sai, hoặc trang đã được chuyển đi. Hãy kiểm tra lại địa chỉ.</p>
<p><a href="/admin">Đến trang làm việc của cán bộ</a></p>
</main>
</body>
</html>
`

/** Next would say it in English. */
export function answerUnknownAddress(req: Request, res: Response, forward: NextFunction): void {
  if (STUDIO_PATHS.test(req.path)) forward()
  else res.status(404).type('html').send(PAGE)
}
