import { fold, tidy } from "./fold.ts"
import type { Outline, Section } from "./outline.ts"
import { sectionKey } from "./section-key.ts"

const matter = "narrative.threePublic"
const maxTitle = 60

const isTitle = (text: string): boolean => {
  const title = tidy(text)
  return title.length <= maxTitle && /20\d\d年/.test(fold(title)) && !/[。；，,;]/.test(title)
}

const hasKey = ({ key, children }: Section): boolean => key !== undefined || children.some(hasKey)

/**
 * Some publish the three public expenses apart, in a page whose title is its only heading: what stands below the title
 * is about them.
 */
export const withTitleAsHeading = (outline: Outline): Outline => {
  const { front, parts } = outline
  if (parts.some(hasKey)) return outline
  const at = front.findIndex(({ text }) => isTitle(text) && sectionKey(tidy(text), "narrative") === matter)
  const title = front[at]
  if (title === undefined) return outline
  const whole: Section = {
    level: 2,
    number: "",
    title: tidy(title.text),
    position: title.position,
    key: matter,
    content: front.slice(at + 1),
    children: parts,
  }
  return { ...outline, front: front.slice(0, at + 1), parts: [whole] }
}
