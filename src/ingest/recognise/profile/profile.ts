import type { Profile } from "../../../disclosure/index.ts"
import type { Grid } from "../../source-document.ts"
import type { Recording } from "../recording.ts"
import { type Source, understand } from "../narrative/source.ts"
import { recogniseStaffing } from "./staffing.ts"
import { recogniseUnitsGrid } from "./units-grid.ts"
import { recogniseOffices, recogniseSubordinates } from "./stated-list.ts"

/** The passages of the first part: those on the unit's functions, and those on its organisation and staff. */
export interface ProfileSources {
  readonly functions: readonly Source[]
  readonly organisation: readonly Source[]
  /** the tables under the organisation: lists of units */
  readonly grids: readonly Grid[]
  readonly recording: Recording
}

/** What the first part says of the unit. Its text is kept whole: the functions as they are printed. */
export const recogniseProfile = ({ functions, organisation, grids, recording }: ProfileSources): Profile => {
  const offices = recogniseOffices(organisation)
  const subordinateUnits = recogniseSubordinates(organisation) ?? recogniseUnitsGrid(grids, recording)
  const staffing = recogniseStaffing(organisation)
  for (const source of [...functions, ...organisation]) understand(source)
  return {
    functions: functions.map(({ passage }) => passage.text.trim()),
    ...(offices === undefined ? {} : { offices }),
    ...(subordinateUnits === undefined ? {} : { subordinateUnits }),
    ...(staffing === undefined ? {} : { staffing }),
  }
}
