/**
 * Tells the delivery half of the same process that something was released, so that it shows at
 * once. Next bundles the studio into a module graph of its own: the only thing that both graphs
 * share is the global object, and it is used here on purpose. Other processes poll the database.
 */
const LISTENER = Symbol.for('canh-giac.released')

type Listener = () => Promise<void>
type SharedGlobal = typeof globalThis & { [LISTENER]?: Listener }

export function onReleased(listener: Listener): void {
  ;(globalThis as SharedGlobal)[LISTENER] = listener
}

/** Resolves when the delivery half of this process, if there is one, has read the new record. */
export async function announceReleased(): Promise<void> {
  await (globalThis as SharedGlobal)[LISTENER]?.()
}
