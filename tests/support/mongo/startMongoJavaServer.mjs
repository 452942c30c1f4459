/**
 * Starts mongo-java-server, a MongoDB that lives in memory, for tests on a machine without mongod.
 * Node's built-ins only: it also runs before the project's dependencies are installed.
 *
 *   node tests/support/mongo/startMongoJavaServer.mjs     prints the URL, serves until interrupted
 */
import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const START_LIMIT_SECONDS = 120
const BUILD_LIMIT_SECONDS = 900
const STOP_GRACE_SECONDS = 5

const here = path.dirname(fileURLToPath(import.meta.url))
const MAIN_CLASS = 'canhgiac.testmongo.Launcher'
const POM = path.join(here, 'pom.xml')
const LAUNCHER = path.join(here, 'src/main/java/canhgiac/testmongo/Launcher.java')
/** The same folder as <directory> in pom.xml. */
const BUILD_FOLDER = path.resolve(here, '../../../dist/mongo-java-server')
const BUILD_STAMP = path.join(BUILD_FOLDER, 'built-from.sha256')
const JAVA_ARGUMENTS = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-cp',
  [path.join(BUILD_FOLDER, 'classes'), path.join(BUILD_FOLDER, 'lib', '*')].join(path.delimiter),
  MAIN_CLASS,
]

/**
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export const startMongoJavaServer = async ({ log = console.error } = {}) => {
  await buildUnlessBuilt(log)
  const java = spawn('java', JAVA_ARGUMENTS, { stdio: ['pipe', 'pipe', 'pipe'] })
  try {
    return { url: await announcedUrl(java), stop: () => stop(java) }
  } catch (error) {
    await stop(java)
    throw error
  }
}

const buildUnlessBuilt = async (log) => {
  const sources = await fingerprint([POM, LAUNCHER])
  if ((await readFile(BUILD_STAMP, 'utf8').catch(() => 'never built')) === sources) return

  log('mongo-java-server: building with Maven (the first time downloads it) …')
  const begun = performance.now()
  await rm(BUILD_FOLDER, { recursive: true, force: true })
  await runMaven()
  await writeFile(BUILD_STAMP, sources)
  log(`mongo-java-server: built in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

const fingerprint = async (files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex')
}

const runMaven = async () => {
  try {
    await promisify(execFile)('mvn', ['--batch-mode', '--quiet', '--file', POM], {
      timeout: BUILD_LIMIT_SECONDS * 1000,
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch (error) {
    throw new Error(mavenFailure(error), { cause: error })
  }
}

const mavenFailure = (error) => {
  if (error.code === 'ENOENT') return 'mvn was not found: install Maven (Debian: maven)'
  if (error.killed) return `mvn was still building after ${BUILD_LIMIT_SECONDS} s`
  const output = `${error.stdout}\n${error.stderr}`.split('\n')
  const reason = output.find((line) => line.includes('ERROR')) ?? `exit code ${error.code}`
  return `mvn could not build mongo-java-server: ${reason.trim()}`
}

const announcedUrl = (java) => {
  let limit
  const announced = new Promise((resolve, reject) => {
    const refuse = (message) => reject(new Error(message))
    let complaint
    createInterface({ input: java.stderr }).on('line', (line) => (complaint ??= line))
    createInterface({ input: java.stdout }).once('line', resolve)
    java.once('error', (error) => refuse(javaFailure(error)))
    java.once('close', (code) =>
      refuse(`mongo-java-server ended at its start: ${complaint ?? `exit code ${code}`}`),
    )
    limit = setTimeout(
      () => refuse(`mongo-java-server gave no address within ${START_LIMIT_SECONDS} s`),
      START_LIMIT_SECONDS * 1000,
    )
  })
  return announced.finally(() => clearTimeout(limit))
}

const javaFailure = (error) =>
  error.code === 'ENOENT'
    ? 'java was not found: install Java 17 (Debian: openjdk-17-jdk-headless)'
    : `java could not be started: ${error.message}`

const stop = async (java) => {
  const neverRan = java.pid === undefined
  const over = java.exitCode !== null || java.signalCode !== null
  if (neverRan || over) return

  const exited = once(java, 'exit')
  java.kill('SIGTERM')
  const impatience = setTimeout(() => java.kill('SIGKILL'), STOP_GRACE_SECONDS * 1000)
  await exited
  clearTimeout(impatience)
}

const serveUntilInterrupted = async () => {
  try {
    const { url, stop } = await startMongoJavaServer()
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop())
    console.log(url)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}

const runDirectly =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (runDirectly) await serveUntilInterrupted()
