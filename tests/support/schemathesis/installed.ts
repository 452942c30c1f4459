/** schemathesis (PyPI) in a folder of its own: no part of the project, `.ci/run` puts it there. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve('tests/output/schemathesis')
const HERE = path.resolve('tests/support/schemathesis')
const PROGRAM = path.join(FOLDER, 'bin/schemathesis')

export const isInstalled = existsSync(PROGRAM)

export const HOW_TO_INSTALL =
  'schemathesis chưa được cài nên các phép thử này được bỏ qua. Để chạy: ' +
  'python3 -m venv tests/output/schemathesis && ' +
  'tests/output/schemathesis/bin/pip install -r tests/support/schemathesis/requirements.txt'

export interface Outcome {
  code: number | null
  output: string
}

/** Long addresses of many percent signs say nothing to anyone. */
const LONGEST_LINE = 400

/** Runs it over one description, with the settings and hooks that lie beside this file. */
export async function runSchemathesis(
  { address, contract }: { address: string; contract: 'rest' | 'graphql' },
  { headers = [], variables = {} }: { headers?: string[]; variables?: Record<string, string> } = {},
): Promise<Outcome> {
  const settings = path.join(HERE, `${contract}.toml`)
  const asked = ['--config-file', settings, 'run', address, '--no-color']
  const child = spawn(PROGRAM, [...asked, ...headers.flatMap((header) => ['-H', header])], {
    cwd: FOLDER,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ PYTHONPATH: HERE, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
      ...{ SCHEMATHESIS_HOOKS: `${contract}_hooks`, CANH_GIAC_DOCS: path.resolve('docs') },
      ...variables,
    },
  })
  let output = ''
  const keep = (chunk: Buffer) => (output += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { code, output: output.replaceAll(new RegExp(`(.{${LONGEST_LINE}}).*`, 'g'), '$1 …') }
}
