import type { Profile } from "../../../disclosure/index.ts"
import { type Source, understand } from "../narrative/source.ts"
import { recogniseStaffing } from "./staffing.ts"
import { recogniseOffices, recogniseSubordinates } from "./stated-list.ts"

/** The passages of the first part: those on the unit's functions, and those on its organisation and staff. */
export interface ProfileSources {
  readonly functions: readonly Source[]
  readonly organisation: readonly Source[]
}

/** What the first part says of the unit. Its text is kept whole: the functions as they are printed. */
export const recogniseProfile = ({ functions, organisation }: ProfileSources): Profile => {
  const offices = recogniseOffices(organisation)
  const subordinateUnits = recogniseSubordinates(organisation)
  const staffing = recogniseStaffing(organisation)
  for (const source of [...functions, ...organisation]) understand(source)
  return {
    functions: functions.map(({ passage }) => passage.text.trim()),
    ...(offices === undefined ? {} : { offices }),
    ...(subordinateUnits === undefined ? {} : { subordinateUnits }),
    ...(staffing === undefined ? {} : { staffing }),
  }
}
