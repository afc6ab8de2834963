import { useMutation, useQuery } from '@apollo/client/react';
import { day, REDRESS_KIND_LABELS, REDRESS_STATUS_LABELS } from '@qianqi/shared';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { CreditFileGate } from '../domain/creditFile/CreditFileGate';
import { may, useViewer } from '../domain/viewer';
import { AcceptRedressCaseDocument, RedressCaseDocument, type RedressCaseQuery } from '../generated/graphql';
import { paths } from '../paths';
import { useNotice } from '../ui/notice';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { RedressDecide } from './RedressDecide';
import { RedressFacts } from './RedressFacts';
import { isOpenTo } from './redressText';
import { RedressWithdraw } from './RedressWithdraw';

export type ShownCase = NonNullable<RedressCaseQuery['redressCase']>;

/** One case, from what was asked to what was decided, with the moves open to whoever looks. */
export function RedressShow() {
  const { id = '' } = useParams();
  usePageTitle('异议与修复');
  const { data, error, refetch } = useQuery(RedressCaseDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} page />;
  if (!data) return <LoadingRows rows={8} label="正在载入案件" />;
  const { redressCase: found, today } = data;
  if (!found)
    return (
      <Message title="没有这件案件" page>
        <Link to={paths.redressCases()}>返回异议与信用修复</Link>
      </Message>
    );
  return (
    <>
      <div className="page-head">
        <h1>
          {REDRESS_KIND_LABELS[found.kind]} · {found.enterprise.name}
        </h1>
        <span>{REDRESS_STATUS_LABELS[found.status]}</span>
        <Link to={paths.dossier(found.enterprise.creditCode, {}, 'publication')}>企业档案</Link>
      </div>
      <RedressFacts of={found} />
      <Moves of={found} today={today} />
    </>
  );
}

function Moves({ of, today }: { readonly of: ShownCase; readonly today: string }) {
  const viewer = useViewer();
  const tell = useNotice();
  const [accept, { loading }] = useMutation(AcceptRedressCaseDocument);
  const [asked, setAsked] = useState<'decide' | 'withdraw' | null>(null);
  const files = may(viewer, 'FILE_REDRESS');
  const own = of.recordedBy === viewer.username;
  const decides = may(viewer, 'DECIDE_REDRESS') && (isOpenTo(of, 'UPHOLD') || isOpenTo(of, 'REFUSE'));
  const onAccept = async () => {
    try {
      const { data } = await accept({ variables: { input: { caseId: of.id } } });
      const [refused] = data!.acceptRedressCase.userErrors;
      tell(refused ? refused.message : `已受理，应于 ${data!.acceptRedressCase.redressCase!.dueOn} 前决定`);
    } catch (error) {
      tell(FAILURE_SENTENCES[failureOf(error)]);
    }
  };
  return (
    <div className="redress-moves">
      {files && isOpenTo(of, 'ACCEPT') && (
        <button
          type="button"
          className="button button-primary"
          disabled={loading}
          onClick={() => void onAccept()}
        >
          受理
        </button>
      )}
      {decides && !own && (
        <button type="button" className="button button-primary" onClick={() => setAsked('decide')}>
          {isOpenTo(of, 'UPHOLD') ? '作出决定' : '不予受理'}
        </button>
      )}
      {files && isOpenTo(of, 'WITHDRAW') && (
        <button type="button" className="button" onClick={() => setAsked('withdraw')}>
          撤回
        </button>
      )}
      {decides && own && <p className="quiet">案件由您录入，须由他人决定。</p>}
      {asked === 'decide' && (
        <CreditFileGate creditCode={of.enterprise.creditCode}>
          <RedressDecide of={of} onClose={() => setAsked(null)} />
        </CreditFileGate>
      )}
      {asked === 'withdraw' && <RedressWithdraw of={of} today={day(today)} onClose={() => setAsked(null)} />}
    </div>
  );
}
