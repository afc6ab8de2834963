/** The list's URL state as the variables of its query. */
import { addMonths, formatDay, type Day } from '@qianqi/shared';
import type { CoverageGapsQueryVariables } from '../generated/graphql';
import type { GapParams } from '../paths';

type Asked = Pick<CoverageGapsQueryVariables, 'since' | 'where'>;

/** Before the server has said which day it is, of the first day there is; nothing is then asked. */
export function gapQuery({ months, grade, sector, division }: GapParams, today: Day | null): Asked {
  return {
    since: today === null ? '1970-01-01' : formatDay(addMonths(today, -months)),
    where: {
      ...(grade.length > 0 && { grade: { in: [...grade] } }),
      ...(sector.length > 0 && { sector: { in: [...sector] } }),
      ...(division.length > 0 && { divisionCode: { in: [...division] } }),
    },
  };
}
