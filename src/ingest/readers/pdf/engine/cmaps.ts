/** Gets one of the character maps that come with pdf.js, by its file name, such as `GBK-EUC-H.bcmap`. */
export type LoadCMap = (fileName: string) => Promise<Uint8Array>

/**
 * Lets pdf.js fetch character maps by `load`. Fonts that are not embedded need them, and without them pdf.js shows no
 * text at all and says nothing: so those that could not be had are noted in `missing`.
 */
export const cMapSource = (
  load: LoadCMap | undefined,
): { readonly BinaryDataFactory: new () => object; readonly missing: ReadonlySet<string> } => {
  const missing = new Set<string>()
  class BinaryDataFactory {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      try {
        if (load !== undefined) return await load(filename)
      } catch {
        // Falls through: pdf.js goes on without the map, and the reader warns.
      }
      missing.add(filename)
      throw new Error(`No character map ${filename}`)
    }
  }
  return { BinaryDataFactory, missing }
}
