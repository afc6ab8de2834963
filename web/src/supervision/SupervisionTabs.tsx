import { NavLink } from 'react-router';
import { paths } from '../paths';

/** The views of what supervision has to do. */
export function SupervisionTabs() {
  return (
    <nav className="tabs" aria-label="监管任务分栏">
      <NavLink to={paths.tasks()} end>
        任务
      </NavLink>
      <NavLink to={paths.board()}>排班</NavLink>
      <NavLink to={paths.rectifications()}>整改</NavLink>
      <NavLink to={paths.gaps()}>检查缺口</NavLink>
    </nav>
  );
}
