import { ACTOR_LABELS, AUDIT_OUTCOME_LABELS } from '@qianqi/shared';
import { filterText } from '../domain/filterText';
import type { AuditPageQuery } from '../generated/graphql';
import type { AuditParams } from '../paths';

/** The filter of the audit in words; nothing where all of it is listed. */
export function auditFilterText(
  { who, actor, action, outcome, object, address, from, to }: AuditParams,
  actions: AuditPageQuery['auditActions'],
): readonly (string | false)[] {
  const chosen = action === '' ? [] : action.split(',');
  const words = chosen.map(each => actions.find(({ name }) => name === each)?.label ?? each).join('、');
  return [
    who !== '' && `操作人：${who}`,
    actor !== null && ACTOR_LABELS[actor],
    words !== '' && `操作：${words}`,
    outcome.length > 0 && `结果：${outcome.map(each => AUDIT_OUTCOME_LABELS[each]).join('、')}`,
    object !== '' && `对象：${object}`,
    address !== '' && `来源地址：${address}`,
    ...filterText({ from, to }),
  ];
}
