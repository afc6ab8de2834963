import { addDays, day, EVENT_KIND_LABELS, formatDay, GRAVITY_LABELS, WITHHELD_LABELS } from '@qianqi/shared';
import type { EnterprisePublicationQuery } from '../generated/graphql';
import type { Column } from '../ui/DataTable';

export type Disclosed = NonNullable<EnterprisePublicationQuery['enterprise']>['disclosures'][number];

/** What is shown of each record, until when, and why not. */
export function disclosureColumns(): readonly Column<Disclosed>[] {
  return [
    {
      name: 'on',
      title: '决定日期',
      cell: ({ event }) => <span className="days">{event.countsFrom}</span>,
    },
    {
      name: 'number',
      title: '文号',
      cell: ({ event }) =>
        event.__typename === 'Penalty' ? event.documentNumber : EVENT_KIND_LABELS[event.kind],
    },
    {
      name: 'gravity',
      title: '公示类别',
      cell: ({ event }) => (event.__typename === 'Penalty' ? GRAVITY_LABELS[event.gravity] : '—'),
    },
    {
      name: 'state',
      title: '公示',
      cell: ({ disclosed, until, reason, disputed }) => (
        <span>
          {disclosed
            ? `公示中${until === null ? '' : `，至 ${formatDay(addDays(day(until), -1))}`}`
            : WITHHELD_LABELS[reason!]}
          {disputed && <span className="merge-hint">异议核查中</span>}
        </span>
      ),
    },
    {
      name: 'shown',
      title: '公示的违法事实',
      cell: ({ fields }) => fields.find(({ name }) => name === 'violation')?.value ?? '无',
    },
  ];
}
