// FIPS 180-4. Browsers offer SHA-256 only as a promise, and the core is synchronous.

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const primes = (count: number): readonly number[] => {
  const found: number[] = []
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  return found
}

const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0

const initial = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))
const rounds = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))

const encoder = new TextEncoder()

/** The message with the mark of its end and its length, in whole blocks of 64 bytes. */
const padded = (message: Uint8Array): DataView => {
  const blocks = Math.ceil((message.length + 9) / 64)
  const bytes = new Uint8Array(blocks * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, message.length * 8)
  return view
}

/** Lays a block out as the words of its 64 rounds. */
const schedule = (words: Int32Array, view: DataView, offset: number): void => {
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(offset + index * 4)
  for (let index = 16; index < 64; index++) {
    const early = words[index - 15] ?? 0
    const late = words[index - 2] ?? 0
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[index] = (words[index - 16] ?? 0) + s0 + (words[index - 7] ?? 0) + s1
  }
}

/** Mixes a block into the hash. */
const mix = (hash: Int32Array, words: Int32Array): void => {
  let a = hash[0] ?? 0
  let b = hash[1] ?? 0
  let c = hash[2] ?? 0
  let d = hash[3] ?? 0
  let e = hash[4] ?? 0
  let f = hash[5] ?? 0
  let g = hash[6] ?? 0
  let h = hash[7] ?? 0
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
  for (let index = 0; index < 8; index++) hash[index] = (hash[index] ?? 0) + (mixed[index] ?? 0)
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const sha256 = (text: string): string => {
  const view = padded(encoder.encode(text))
  const hash = initial.slice()
  const words = new Int32Array(64)
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    schedule(words, view, offset)
    mix(hash, words)
  }
  let digits = ""
  for (const word of hash) digits += (word >>> 0).toString(16).padStart(8, "0")
  return digits
}
