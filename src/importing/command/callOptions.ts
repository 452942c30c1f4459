/** What a call of the command asks for, or what is wrong with it, in Vietnamese. */
import { parseArgs } from 'node:util'

export const USAGE = [
  'Cách dùng: npm run import -- TỆP hoặc THƯ MỤC… [--agency MÃ hoặc TÊN] [--dry-run] [--json]',
  '  --agency   cơ quan phụ trách các bản nháp',
  '  --dry-run  chỉ đọc và cho xem kết quả, không ghi gì',
  '  --json     mỗi tệp một dòng JSON (thêm -s sau npm run để chỉ in JSON)',
  '  --help     xem hướng dẫn này',
].join('\n')

export interface CallOptions {
  files: string[]
  agency: string | undefined
  isDryRun: boolean
  isJson: boolean
}

export type Call = CallOptions | { fault: string } | { isHelp: true }

const OPTIONS = {
  agency: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Not strict: Node's own refusals are in English. */
function parsed(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  })
}

export function readCall(args: readonly string[]): Call {
  const { values, positionals, tokens } = parsed(args)
  if (values.help === true) return { isHelp: true }
  const [fault] = tokens.flatMap((token) => (token.kind === 'option' ? faultsOf(token) : []))
  if (fault) return { fault }
  if (positionals.length === 0) return { fault: 'Chưa có tệp nào để nhập.' }
  const agency = typeof values.agency === 'string' ? values.agency.trim() : undefined
  const [isDryRun, isJson] = [values['dry-run'] === true, values.json === true]
  return { files: positionals, agency, isDryRun, isJson }
}

interface OptionToken {
  name: string
  rawName: string
  value: string | undefined
  inlineValue: boolean | undefined
}

function faultsOf({ name, rawName, value, inlineValue }: OptionToken): string[] {
  if (!Object.hasOwn(OPTIONS, name))
    return [
      `Không có tùy chọn ${rawName}. Nếu đó là tên tệp, hãy viết ./${rawName} hoặc đặt sau một dấu "--" nữa.`,
    ]
  if (name !== 'agency')
    return value === undefined ? [] : [`Tùy chọn ${rawName} không đi kèm giá trị.`]
  const isAnotherOption = !inlineValue && value?.startsWith('-')
  const isMissing = !value?.trim() || isAnotherOption
  return isMissing ? ['Sau --agency phải có mã hoặc tên cơ quan.'] : []
}
