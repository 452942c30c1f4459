// `npm test`: everything that must hold, on a fresh clone too. The last line counts it all.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build, bundleScripts, installDependencies, requireNode } from './ready.mjs'

const OUTPUT = 'tests/output'
const isQuick = process.argv.includes('--quick')
const isCI = process.env.CI === 'true'
const totals = { passed: 0, failed: 0, skipped: 0 }
const failures = []

requireNode()
await installDependencies()
mkdirSync(OUTPUT, { recursive: true })
await bundleScripts()

await check('định dạng (prettier)', 'prettier', ['--check', '--log-level=warn', '.'])
await check('quy tắc (eslint)', 'eslint', ['.', '--max-warnings=0'])
await check('kiểu (tsc)', 'typescript', ['--noEmit', '-p', '.'], 'tsc')
await checkGenerated()
await suite('đơn vị', 'unit')
await suite('tích hợp trên SQLite', 'integration')
await mongodbSuite()
if (!isQuick) {
  await build()
  await suite('máy chủ', 'server')
  await browserSuite()
}

if (failures.length > 0) console.log(['\n── không đạt', ...failures].join('\n'))
if (totals.skipped > 0) console.log(`Bỏ qua ${totals.skipped} phép thử.`)
const failed = totals.failed + (isCI ? totals.skipped : 0)
console.log(`${totals.passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

/** One tool over the whole tree; counts as one test. */
async function check(name, packageName, args, command = packageName) {
  heading(name)
  count(name, await run(process.execPath, [binOf(packageName, command), ...args]))
}

async function checkGenerated() {
  const name = 'tệp sinh ra (kiểu, bảng nhập, di trú) còn khớp với mô hình'
  heading(name)
  const args = ['--conditions=production', 'dist/scripts/generate.js', '--check']
  count(name, await run(process.execPath, args, { DATABASE_URL: '' }))
}

async function mongodbSuite() {
  if (process.env.MONGODB_TEST_URL) {
    await suite('tích hợp trên MongoDB', 'integration', { TEST_DATABASE: 'mongodb' })
    return
  }
  heading('tích hợp trên MongoDB: bỏ qua')
  console.log(
    'Chưa có MONGODB_TEST_URL. Để chạy cả phần này, đặt địa chỉ một MongoDB thật dùng riêng',
  )
  console.log('cho thử nghiệm: MONGODB_TEST_URL=mongodb://127.0.0.1:27017 npm test')
}

async function browserSuite() {
  const chromium = findChromium()
  if (chromium === null) {
    heading('trình duyệt: bỏ qua')
    console.log(
      'Không thấy Chromium. Hãy cài gói chromium, hoặc đặt CHROMIUM=<đường dẫn>, rồi chạy lại.',
    )
    if (isCI) count('trình duyệt', false)
    return
  }
  await suite('trình duyệt', 'browser', { CHROMIUM: chromium })
}

/** One vitest project; its tests are counted from its own report. */
async function suite(name, project, environment = {}) {
  heading(name)
  const report = path.join(OUTPUT, `${project}-${environment.TEST_DATABASE ?? 'sqlite'}.json`)
  rmSync(report, { force: true })
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const isGreen = await run(process.execPath, [binOf('vitest', 'vitest'), ...args], environment)
  const counted = countReport(name, report)
  // A file that cannot be loaded fails without a failed test in it.
  if (!isGreen && counted.failed === 0) count(name, false)
}

function countReport(name, report) {
  if (!existsSync(report)) return { failed: 0 }
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const tests = testResults.flatMap((file) => file.assertionResults)
  const failed = tests.filter(({ status }) => status === 'failed')
  totals.failed += failed.length
  failures.push(...failed.map(({ fullName }) => `${name}: ${fullName}`))
  totals.passed += tests.filter(({ status }) => status === 'passed').length
  // Tests of transactions and change streams run only on a real replica set.
  const isSkipped = ({ status, fullName }) =>
    ['skipped', 'pending', 'todo', 'disabled'].includes(status) && !fullName.includes('replica set')
  totals.skipped += tests.filter(isSkipped).length
  return { failed: failed.length }
}

function count(name, isGreen) {
  totals[isGreen ? 'passed' : 'failed'] += 1
  if (!isGreen) failures.push(name)
}

function heading(name) {
  console.log(`\n── ${name}`)
}

function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

function binOf(packageName, command) {
  const { bin } = JSON.parse(readFileSync(`node_modules/${packageName}/package.json`, 'utf8'))
  return path.join('node_modules', packageName, typeof bin === 'string' ? bin : bin[command])
}

function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
  return (
    [process.env.CHROMIUM ?? '', ...candidates].find((file) => file && existsSync(file)) ?? null
  )
}
