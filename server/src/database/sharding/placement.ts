/**
 * Where each table's rows are once the registry is spread over several machines by Citus. What an enterprise owns lies
 * together on one of them, so that a write and a page of a dossier ask one machine, and joins never cross.
 */
export type Placement =
  /** With its enterprise; `by` is the column that names it. */
  | { readonly kind: 'ENTERPRISE'; readonly by: string }
  /** Spread by a key of its own; those of one `group` that share the key's value lie together. */
  | { readonly kind: 'OWN'; readonly by: string; readonly group: string }
  /** Whole on every machine: small, seldom written, and joined with what is spread. */
  | { readonly kind: 'REFERENCE' }
  /** On the coordinator alone: never joined with what is spread, or a queue whose rows are taken under a lock. */
  | { readonly kind: 'COORDINATOR' };

const ofEnterprise: Placement = { kind: 'ENTERPRISE', by: 'enterprise_id' };
const own = (by: string, group: string): Placement => ({ kind: 'OWN', by, group });
const reference: Placement = { kind: 'REFERENCE' };
const coordinator: Placement = { kind: 'COORDINATOR' };

/** Every table of the data source, once; in the order in which they are placed. */
export const PLACEMENTS: Readonly<Record<string, Placement>> = {
  account: reference,
  inspector: reference,
  policy_edition: reference,

  enterprise: { kind: 'ENTERPRISE', by: 'id' },
  black_roll: ofEnterprise,
  clause_standing: ofEnterprise,
  event: ofEnterprise,
  event_outcome: ofEnterprise,
  former_name: ofEnterprise,
  grade_period: ofEnterprise,
  inspector_recusal: ofEnterprise,
  ledger_entry: ofEnterprise,
  listing: ofEnterprise,
  record_coverage: ofEnterprise,
  rectification: ofEnterprise,
  redress_case: ofEnterprise,
  standardization_certificate: ofEnterprise,
  supervision_task: ofEnterprise,
  what_if_mover: ofEnterprise,

  // What must be unique among all enterprises is spread by what must be unique.
  credit_code: own('credit_code', 'credit_code'),
  document_number: own('document_number', 'document_number'),
  idempotency_key: own('account', 'account'),

  api_token: coordinator,
  audit_chain: coordinator,
  audit_entry: coordinator,
  checkpoint: coordinator,
  checkpoint_head: coordinator,
  draw: coordinator,
  entry_draft: coordinator,
  feed_state: coordinator,
  grade_count: coordinator,
  grade_delta: coordinator,
  import_batch: coordinator,
  import_grade: coordinator,
  import_mapping: coordinator,
  import_row: coordinator,
  policy_draft: coordinator,
  policy_rebuild: coordinator,
  rate_debt: coordinator,
  saved_view: coordinator,
  session: coordinator,
  sign_in_attempt: coordinator,
  supervision_plan: coordinator,
  uncounted_grades: coordinator,
  webhook: coordinator,
  webhook_delivery: coordinator,
  what_if: coordinator,
};

/** The tables of which a part lies on each machine, with the column that says which. */
export const SPREAD: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACEMENTS).flatMap(([table, placement]) =>
    'by' in placement ? [[table, placement.by] as const] : [],
  ),
);

/** What lies together: two tables of one group may be joined by the columns they are spread by. */
export function groupOf(placement: Placement): string | null {
  if (placement.kind === 'OWN') return placement.group;
  return placement.kind === 'ENTERPRISE' ? 'enterprise' : null;
}
