/**
 * How many uploads are read at once. Each lies in memory as a whole while it is looked at, so two
 * hundred at a time would be gigabytes: they wait in line instead, unread, as long as their connections
 * hold.
 */

export interface UploadGate {
  /** Calls `start` when it is this upload's turn; `free` gives the room back, `leave` the place in line. */
  enter(bytes: number, start: (free: () => void) => void): { leave(): void } | null
}

export interface GateOptions {
  mostAtOnce: number
  mostBytesAtOnce: number
  mostWaiting: number
}

interface Waiting {
  bytes: number
  start: (free: () => void) => void
}

export function makeUploadGate({
  mostAtOnce,
  mostBytesAtOnce,
  mostWaiting,
}: GateOptions): UploadGate {
  const line: Waiting[] = []
  let running = 0
  let runningBytes = 0

  const hasRoom = ({ bytes }: Waiting) =>
    // A large one goes alone rather than never.
    running === 0 || (running < mostAtOnce && runningBytes + bytes <= mostBytesAtOnce)

  const begin = (upload: Waiting) => {
    running += 1
    runningBytes += upload.bytes
    let isFree = false
    upload.start(() => {
      if (isFree) return
      isFree = true
      running -= 1
      runningBytes -= upload.bytes
      next()
    })
  }
  const next = () => {
    while (line[0] && hasRoom(line[0])) begin(line.shift() as Waiting)
  }
  return {
    enter: (bytes, start) => {
      if (line.length >= mostWaiting) return null
      const upload = { bytes, start }
      line.push(upload)
      next()
      return {
        leave: () => {
          const place = line.indexOf(upload)
          if (place !== -1) line.splice(place, 1)
          next()
        },
      }
    },
  }
}
