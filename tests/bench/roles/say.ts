import { SAID } from './index'

/** Says the role's one line; what it returns is typed for the other side. */
export function say<O>(output: O): O {
  console.log(`${SAID}${JSON.stringify(output)}`)
  return output
}
