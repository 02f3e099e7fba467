// FIPS 180-4. Browsers offer SHA-256 only as a promise, and the core is synchronous.

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const primes = (count: number): readonly number[] => {
  const found: number[] = []
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  return found
}

const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0

const initial = primes(8).map((prime) => fraction(Math.sqrt(prime)))
const rounds = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))

/** The message with the mark of its end and its length, in whole blocks of 64 bytes. */
const padded = (message: Uint8Array): DataView => {
  const blocks = Math.ceil((message.length + 9) / 64)
  const bytes = new Uint8Array(blocks * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n)
  return view
}

const scheduleOf = (view: DataView, offset: number): Int32Array => {
  const words = new Int32Array(64)
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(offset + index * 4)
  const at = (index: number): number => words[index] ?? 0
  for (let index = 16; index < 64; index++) {
    const [early, late] = [at(index - 15), at(index - 2)]
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[index] = at(index - 16) + s0 + at(index - 7) + s1
  }
  return words
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const sha256 = (text: string): string => {
  const view = padded(new TextEncoder().encode(text))
  const hash = Int32Array.from(initial)
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    const words = scheduleOf(view, offset)
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (let round = 0; round < 64; round++) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      const one = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[round] ?? 0) + (words[round] ?? 0)) | 0
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two) | 0
    }
    const mixed = [a, b, c, d, e, f, g, h]
    hash.forEach((word, index) => (hash[index] = word + (mixed[index] ?? 0)))
  }
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("")
}
