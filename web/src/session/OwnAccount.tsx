import { useMutation, useQuery } from '@apollo/client/react';
import { formatInstant, ROLE_LABELS } from '@qianqi/shared';
import { useViewer } from '../domain/viewer';
import { EndSessionDocument, OwnSessionsDocument, type OwnSessionsQuery } from '../generated/graphql';
import { DataTable, type Column } from '../ui/DataTable';
import { LanguageChoice } from '../ui/locale/LanguageChoice';
import { useNotice } from '../ui/notice';
import { Failure, LoadingRows } from '../ui/States';
import { ThemeChoices } from '../ui/theme/ThemeSwitch';
import { usePageTitle } from '../ui/usePageTitle';
import { ChangePassword } from './ChangePassword';
import { useSession } from './SessionProvider';

type Row = OwnSessionsQuery['sessions'][number];

/** One's own account: which browsers are signed in, and the password. */
export function OwnAccount() {
  usePageTitle('我的账号');
  const viewer = useViewer();
  const { enter } = useSession();
  const tell = useNotice();
  const { data, error, refetch } = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <div className="page-head">
        <h1>{viewer.displayName}</h1>
        <span className="code">{viewer.username}</span>
        <span>{viewer.roles.map(role => ROLE_LABELS[role]).join('、')}</span>
      </div>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={4} label="正在载入我的账号" />
      ) : (
        <div className="own-account">
          <section className="panel" aria-label="修改密码">
            <div className="panel-head">
              <h2>修改密码</h2>
            </div>
            <ChangePassword
              username={viewer.username}
              strict={data.accessRules.separatesDuties}
              onChanged={changed => {
                tell('密码已修改，其他地方的登录已退出');
                void enter(changed).then(() => refetch());
              }}
            />
          </section>
          <Sessions sessions={data.sessions} />
          <section className="panel" aria-label="显示">
            <div className="panel-head">
              <h2>显示</h2>
            </div>
            <LanguageChoice />
            <ThemeChoices />
            <p className="quiet">记在这台电脑的浏览器里，各人各记；打印总是浅色。</p>
          </section>
        </div>
      )}
    </>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly Row[] }) {
  const tell = useNotice();
  const [end] = useMutation(EndSessionDocument, {
    refetchQueries: [OwnSessionsDocument],
    awaitRefetchQueries: true,
  });
  const press = async (sessionId: string | null) => {
    const { data } = await end({ variables: { input: { sessionId } } });
    const [refused] = data!.endSession.userErrors;
    tell(refused ? refused.message : sessionId === null ? '其他地方的登录已全部退出' : '该处登录已退出');
  };
  const columns: readonly Column<Row>[] = [
    {
      name: 'browser',
      title: '浏览器',
      cell: ({ userAgent, current }) => (
        <>
          {browserOf(userAgent)}
          {current && <b>（当前）</b>}
        </>
      ),
    },
    { name: 'address', title: '登录地址', cell: ({ address }) => <span className="code">{address}</span> },
    { name: 'started', title: '登录时间', cell: ({ startedAt }) => formatInstant(Date.parse(startedAt)) },
    { name: 'seen', title: '最近使用', cell: ({ seenAt }) => formatInstant(Date.parse(seenAt)) },
    {
      name: 'acts',
      title: '操作',
      cell: ({ id, current }) =>
        current ? (
          ''
        ) : (
          <button type="button" className="button button-small" onClick={() => void press(id)}>
            退出该处
          </button>
        ),
    },
  ];
  return (
    <section className="panel" aria-label="登录的地方">
      <div className="panel-head">
        <h2>登录的地方 {sessions.length}</h2>
        {sessions.length > 1 && (
          <button type="button" className="button button-small" onClick={() => void press(null)}>
            退出其他全部
          </button>
        )}
      </div>
      <DataTable caption="登录的地方" columns={columns} rows={sessions} rowKey={({ id }) => id} />
      <p className="quiet">闲置 30 分钟或登录满 8 小时自动退出。有不认识的登录，请先退出该处，再修改密码。</p>
    </section>
  );
}

const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/Windows/, 'Windows'],
  [/Android/, '安卓'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

/** Enough to tell one's machines apart; the whole of it where it is nothing known. */
function browserOf(userAgent: string): string {
  const find = (of: readonly (readonly [RegExp, string])[]) => of.find(([mark]) => mark.test(userAgent))?.[1];
  const browser = find(BROWSERS);
  return browser ? [browser, find(SYSTEMS)].filter(Boolean).join(' · ') : userAgent || '未知';
}
