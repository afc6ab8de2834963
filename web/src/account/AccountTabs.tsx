import { NavLink } from 'react-router';
import { paths } from '../paths';

/** Who may come in and what they may do: people, programs, and the table behind both. */
export function AccountTabs() {
  return (
    <nav className="tabs" aria-label="账号管理分栏">
      <NavLink to={paths.accounts()} end>
        账号
      </NavLink>
      <NavLink to={paths.apiTokens()}>程序令牌</NavLink>
      <NavLink to={paths.permissions}>权限表</NavLink>
    </nav>
  );
}
