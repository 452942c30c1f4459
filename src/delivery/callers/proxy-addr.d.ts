/** What we use of proxy-addr, which comes without types. */
declare module 'proxy-addr' {
  import type { IncomingMessage } from 'node:http'

  type Trust = (address: string, index: number) => boolean

  function proxyAddress(req: IncomingMessage, trust: Trust): string | undefined
  namespace proxyAddress {
    function compile(trusted: string[]): Trust
  }
  export default proxyAddress
}
