/** How many rows lists have, as their pages would count them. */
import { escalationRule, formatDay, policyOn } from '@qianqi/shared';
import { badInput } from '../api/badInput.js';
import { typedSearch } from '../api/plainText.js';
import type { Context } from '../context.js';
import { countEnterprises } from '../enterprise/enterprisePage.js';
import type { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { countInspectors, type InspectorSelection } from '../inspector/inspectorPage.js';
import { countCoverageGaps } from '../supervision/board.js';
import { countRectifications, type RectificationSelection } from '../supervision/rectificationPage.js';
import { countTasks } from '../supervision/taskPage.js';
import type { SupervisionTaskWhere } from '../supervision/taskPage.inputs.js';

const MOST = 50;

type Optional<T> = { readonly [K in keyof T]?: T[K] | null };

export interface AskedCount {
  readonly enterprises?: Optional<{ where: EnterpriseWhere; search: string; asOf: string }> | null;
  readonly tasks?: SupervisionTaskWhere | null;
  readonly rectifications?: {
    readonly status?: RectificationSelection['status'];
    readonly step?: RectificationSelection['steps'];
  } | null;
  readonly inspectors?: Optional<InspectorSelection> | null;
  readonly coverageGaps?: { readonly since: string; readonly where?: EnterpriseWhere | null } | null;
}

export async function countList(context: Context, lists: readonly AskedCount[]): Promise<readonly number[]> {
  if (lists.length > MOST) throw badInput(`of takes at most ${MOST} lists`);
  for (const list of lists)
    if (Object.values(list).filter(each => each != null).length !== 1)
      throw badInput('Give one list in each element of `of`');
  return Promise.all(lists.map(list => countOne(context, list)));
}

async function countOne(context: Context, asked: AskedCount): Promise<number> {
  const { area } = context;
  const { manager } = context.dataSource;
  const today = formatDay(context.today);
  const { enterprises, tasks, rectifications, inspectors, coverageGaps } = asked;
  if (enterprises != null) {
    const { where, search, asOf } = enterprises;
    const selection = { area, where: where ?? {}, search: typedSearch(search), asOf: asOf ?? today };
    return countEnterprises(manager, selection);
  }
  if (tasks != null) return countTasks(manager, { area, where: tasks, today });
  if (rectifications != null) {
    const { history } = await context.policies();
    return countRectifications(manager, {
      area,
      status: rectifications.status ?? null,
      overdue: null,
      steps: rectifications.step ?? null,
      rule: escalationRule(policyOn(history, context.today)),
      today,
    });
  }
  if (inspectors != null)
    return countInspectors(manager, {
      active: inspectors.active ?? null,
      licenceValidOn: inspectors.licenceValidOn ?? null,
      licenceExpiredOn: inspectors.licenceExpiredOn ?? null,
      sector: inspectors.sector ?? null,
      search: typedSearch(inspectors.search),
    });
  const { since, where } = coverageGaps!;
  return countCoverageGaps(manager, { area, where: where ?? {}, since, today });
}
