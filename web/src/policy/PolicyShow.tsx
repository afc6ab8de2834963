import type { PolicyTab } from '../paths';
import { PolicyClauses } from './PolicyClauses';
import { useDesk } from './PolicyDesk';
import { PolicyEdition } from './PolicyEdition';

const TAB: PolicyTab = 'clauses';

/** An edition: in which order grades are tried, and its clauses; of the one in force also whom each strikes today. */
export function PolicyShow() {
  const { shown, inForce } = useDesk();
  return (
    <PolicyEdition tab={TAB}>
      <PolicyClauses clauses={shown.clauses} document={shown.document} isInForce={shown === inForce} />
    </PolicyEdition>
  );
}
