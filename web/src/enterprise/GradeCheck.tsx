import { formatDay, gradeOn, gradeText } from '@qianqi/shared';
import type { CreditFile } from '../domain/creditFile/creditFile';

/** The page explains by the shared rules; should the server, whose word counts, ever say otherwise, it is said. */
export function GradeCheck({ file: { enterprise, history, record, today } }: { readonly file: CreditFile }) {
  const own = gradeOn(history, record, today);
  if (enterprise.grade === own) return null;
  return (
    <div className="message message-alarm" role="alert">
      <p>
        服务器在 {formatDay(today)} 的等级为 {gradeText(enterprise.grade)}，与本页计算的 {gradeText(own)}{' '}
        不同，可能是页面版本已旧。请刷新页面，以服务器为准。
      </p>
    </div>
  );
}
