import { useQuery } from '@apollo/client/react';
import { SECTOR_LABELS, type Day } from '@qianqi/shared';
import { useEffect, useState } from 'react';
import { GradeTag } from '../domain/GradeTag';
import { DrawPreviewDocument } from '../generated/graphql';
import type { RawValues } from '../ui/entry/field';
import { Failure, LoadingRows } from '../ui/States';
import { previewedGrades, previewedInspectors, previewQuery } from './drawPreview';

interface Props {
  readonly raw: RawValues;
  readonly today: Day;
}

/** As long as a search box waits. */
const TYPING_PAUSE = 250;

/** Beside the form, and with every change of it: both pools as they would be frozen, and who is left out. */
export function DrawPreview({ raw, today }: Props) {
  const [settled, setSettled] = useState(raw);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(raw), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [raw]);
  const variables = previewQuery(settled, today);
  const { data, previousData, error, refetch } = useQuery(DrawPreviewDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const preview = data ?? previousData;
  if (error && !preview) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!preview) return <LoadingRows rows={6} label="正在核对名录" />;
  const grades = previewedGrades(raw, preview);
  const subjects = grades.reduce((sum, each) => sum + each.subjects, 0);
  const drawn = grades.reduce((sum, each) => sum + each.drawn, 0);
  const { valid, expired, short, more } = previewedInspectors(raw, preview, variables.dueOn);
  return (
    <>
      <section className="panel" aria-label="检查对象预览" aria-live="polite">
        <h2>
          检查对象 {subjects} 家，将抽 {drawn} 家
        </h2>
        <ul className="preview-grades">
          {grades.map(each => (
            <li key={each.grade}>
              <GradeTag grade={each.grade} />
              <span>{each.subjects} 家</span>
              <span className="quiet">
                {each.byEdition && '按制度 '}
                {each.rate}%
              </span>
              <span>抽 {each.drawn} 家</span>
            </li>
          ))}
        </ul>
        <p className="quiet">比例有零头即进一家；第七条重点关注的企业中签机会为三倍。</p>
        <p>
          {preview.gone.totalCount > 0
            ? `不列入：已注销或停业 ${preview.gone.totalCount} 家，公告时逐家写明。`
            : '没有因注销、停业而不列入的企业。'}
        </p>
        {subjects === 0 && <p className="due-over">! 没有符合条件的企业，不能公告。</p>}
      </section>
      <section className="panel" aria-label="检查人员预览" aria-live="polite">
        <h2>检查人员 {valid} 人可抽</h2>
        {expired.length > 0 && (
          <p>
            {variables.dueOn} 执法证已到期，不抽：
            {expired.map(({ name, licenceExpiresOn }) => `${name}（${licenceExpiresOn}）`).join('、')}
          </p>
        )}
        {short.map(({ sector, eligible }) => (
          <p key={sector} className="due-over">
            ! 可检查{SECTOR_LABELS[sector]}的只有 {eligible} 人，抽中此类企业时抽取不能完成
          </p>
        ))}
        {more > 0 && <p className="quiet">另有 {more} 人未在此核对。</p>}
      </section>
    </>
  );
}
