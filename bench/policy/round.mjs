import { cases } from './rules.mjs'

const at = (numbers, part) => numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * part))]

/** An engine that answers at once is not made to wait. */
function answer({ ask, ratio }, turn) {
  const given = ask(cases[turn % cases.length])
  return given instanceof Promise ? given.then(ratio) : ratio(given)
}

/** Answers for a while and counts, by the processor's time. The clock itself costs something, so it is read once in a batch. */
async function perCpuSecond(engine, milliseconds) {
  const started = performance.now()
  const before = process.cpuUsage()
  let turn = 0
  while (performance.now() - started < milliseconds) for (const end = turn + 16; turn < end; turn += 1) {
    const given = answer(engine, turn)
    if (given instanceof Promise) await given
  }
  const { user, system } = process.cpuUsage(before)
  return turn / ((user + system) / 1e6)
}

/** Times single answers by the wall. */
async function timesOf(engine, milliseconds) {
  const times = []
  const started = performance.now()
  for (let turn = 0; times.length < 10_000 && performance.now() - started < milliseconds; turn += 1) {
    const from = performance.now()
    const given = answer(engine, turn)
    if (given instanceof Promise) await given
    times.push((performance.now() - from) * 1000)
  }
  const inOrder = times.sort((a, b) => a - b)
  return { p50: at(inOrder, 0.5), p99: at(inOrder, 0.99) }
}

/** One round of one engine. What is compiled while it runs is not to be counted, so it warms up for long. */
export async function round(engine, seconds) {
  await perCpuSecond(engine, seconds * 2000)
  return { perCpuSecond: await perCpuSecond(engine, seconds * 1000), ...(await timesOf(engine, seconds * 1000)) }
}
