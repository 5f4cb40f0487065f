import { readFileSync } from 'node:fs'

/** Watches how much memory a process holds, its threads with it; the most that was seen, in megabytes. */
export function watchMemory(pid: number): { stop: () => number } {
  let most = 0
  const look = (): void => {
    const kilobytes = /VmRSS:\s+(?<kilobytes>\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    most = Math.max(most, Number(kilobytes?.groups?.kilobytes ?? 0) / 1024)
  }
  const timer = setInterval(look, 50)
  return {
    stop: () => {
      look()
      clearInterval(timer)
      return most
    },
  }
}
