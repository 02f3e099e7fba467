/** A record of a workbook stream (MS-XLS), with the records that continue it. */
export interface BiffRecord {
  readonly type: number
  /** where it begins in the stream */
  readonly at: number
  readonly parts: readonly DataView[]
}

/** The records that a reader needs to know by name. */
export const recordTypes = {
  formula: 0x0006,
  eof: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  mergeCells: 0x00e5,
  sst: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  row: 0x0208,
  window2: 0x023e,
  rk: 0x027e,
  format: 0x041e,
  bof: 0x0809,
} as const

const maxLength = 8228
/** No record of Excel has a larger type: what has is no record. */
const maxType = 0x10ff

const headerAt = (view: DataView, at: number): { readonly type: number; readonly length: number } | undefined => {
  if (at + 4 > view.byteLength) return undefined
  const header = { type: view.getUint16(at, true), length: view.getUint16(at + 2, true) }
  const fits = at + 4 + header.length <= view.byteLength
  return fits && header.length <= maxLength && header.type <= maxType ? header : undefined
}

/**
 * The records of the part of a workbook stream that begins at a place, from its BOF to its EOF; parts inside it (charts) are
 * left out. Nothing if it does not begin or end so: the stream is broken or cut off.
 */
export const recordsFrom = (stream: Uint8Array, start: number): readonly BiffRecord[] | undefined => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const records: BiffRecord[] = []
  let depth = 0
  let parts: DataView[] = []
  for (let at = start; ;) {
    const header = headerAt(view, at)
    if (header === undefined || (records.length === 0 && header.type !== recordTypes.bof)) return undefined
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, header.length)
    if (header.type === recordTypes.bof) depth++
    if (header.type === recordTypes.continue) parts.push(data)
    else if (depth === 1) {
      parts = [data]
      records.push({ type: header.type, at, parts })
    } else parts = []
    if (header.type === recordTypes.eof && --depth === 0) return records
    at += 4 + header.length
  }
}
