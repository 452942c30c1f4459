import type { Life } from './types'

type ReleasedLife = Extract<Life, { stage: 'released' | 'edited' | 'withdrawn' | 'replaced' }>

/** Whether it was public before the demonstration was loaded, whatever became of it. */
export function wasReleased(life: Life): life is ReleasedLife {
  return ['released', 'edited', 'withdrawn', 'replaced'].includes(life.stage)
}
