/** Starts deliveryProgram.ts and speaks with it. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { ALLOCATOR } from '../../../scripts/allocator.mjs'
import { bundleProgram } from '../crash/bundleProgram'
import type { Memory, Orders, Serving } from './deliveryProgram'

export interface DeliveryChild extends Serving {
  /** Once its garbage is gone. */
  memory(): Promise<Memory>
  stop(): Promise<void>
}

export async function startDeliveryChild(orders: Orders): Promise<DeliveryChild> {
  const program = await bundleProgram('tests/support/delivery/deliveryProgram.ts')
  const child = fork(program.file, {
    execArgv: ['--conditions=production', '--expose-gc'],
    env: { ...ALLOCATOR, ...process.env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return {
    ...(await answered<Serving>(child, orders)),
    memory: () => answered<Memory>(child, 'memory'),
    stop: async () => {
      child.disconnect()
      await once(child, 'exit')
      program.remove()
    },
  }
}

async function answered<Answer>(child: ChildProcess, message: Orders | 'memory'): Promise<Answer> {
  child.send(message)
  const [answer] = (await once(child, 'message')) as [Answer]
  return answer
}
