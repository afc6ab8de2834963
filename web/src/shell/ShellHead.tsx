import { divisionName } from '@qianqi/shared';
import { Link, NavLink } from 'react-router';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { may, useViewer } from '../domain/viewer';
import { paths } from '../paths';
import { useSession } from '../session/SessionProvider';
import { LanguageSwitch } from '../ui/locale/LanguageChoice';
import { useNotice } from '../ui/notice';
import { ThemeSwitch } from '../ui/theme/ThemeSwitch';
import { Palette } from './palette/Palette';

export function ShellHead() {
  const { leave } = useSession();
  const viewer = useViewer();
  const { username, displayName, divisions } = viewer;
  const tell = useNotice();
  // Not signed out until the server has said so: a page that only looks signed out would be worse.
  const signOut = () => leave().catch((error: unknown) => tell(FAILURE_SENTENCES[failureOf(error)]));
  return (
    <header className="shell-head">
      <Link to={paths.home} className="shell-name">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="5" cy="6" r="3" fill="var(--head-mark)" />
          <path d="M14.5 2.6l3.6 6.2h-7.2z" fill="var(--head-mark-b)" />
          <rect x="3" y="12.5" width="14" height="5" rx="1" fill="var(--on-head)" />
        </svg>
        <span>企业信用分级监管</span>
      </Link>
      <nav aria-label="主导航" className="shell-nav">
        <NavLink to={paths.dashboard()}>总览</NavLink>
        <NavLink to={paths.enterprises()}>企业</NavLink>
        {may(viewer, 'KEEP_DRAFTS') && <NavLink to={paths.entries}>录入</NavLink>}
        <NavLink to={paths.tasks()}>监管任务</NavLink>
        <NavLink to={paths.draws}>双随机</NavLink>
        <NavLink to={paths.inspectors()}>检查人员</NavLink>
        {may(viewer, 'READ_REDRESS') && <NavLink to={paths.redressCases()}>异议修复</NavLink>}
        {may(viewer, 'RECORD_EVENTS') && <NavLink to={paths.imports()}>导入</NavLink>}
        <NavLink to={paths.policy()}>分级制度</NavLink>
        {may(viewer, 'READ_ACCOUNTS') && <NavLink to={paths.accounts()}>账号</NavLink>}
        {may(viewer, 'READ_AUDIT') && <NavLink to={paths.audit()}>审计</NavLink>}
        {may(viewer, 'KEEP_WEBHOOKS') && <NavLink to={paths.webhooks}>变更通知</NavLink>}
      </nav>
      <div className="shell-viewer">
        {divisions.length > 0 && (
          <span className="shell-area" title="管辖属地：只显示这些属地的企业">
            {divisions.map(divisionName).join('、')}
          </span>
        )}
        <Link to={paths.ownAccount} title={`我的账号：${username}`}>
          {displayName || username}
        </Link>
        <Palette />
        <ThemeSwitch />
        <LanguageSwitch />
        <button type="button" onClick={() => void signOut()}>
          退出
        </button>
      </div>
    </header>
  );
}
