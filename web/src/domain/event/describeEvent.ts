import {
  ACCIDENT_CLASS_LABELS,
  CHANNEL_LABELS,
  INSPECTION_LABELS,
  INTERVIEWEE_LABELS,
  LICENCE_LABELS,
  MONITORING_LABELS,
  TRIGGER_LABELS,
} from '@qianqi/shared';
import type { FiledEvent } from '../creditFile/creditFile';
import { groupDigits } from '../../ui/groupDigits';

export interface Described {
  /** What tells it from others of its kind. */
  readonly title: string;
  /** Short particulars, each on its own. */
  readonly particulars: readonly string[];
}

export function describeEvent(event: FiledEvent): Described {
  switch (event.__typename) {
    case 'Accident':
      return {
        title: event.summary,
        particulars: [
          ACCIDENT_CLASS_LABELS[event.accidentClass],
          ...(event.deaths > 0 ? [`死亡 ${event.deaths} 人`] : []),
          ...(event.seriousInjuries > 0 ? [`重伤 ${event.seriousInjuries} 人`] : []),
          ...money('直接损失', event.directLoss),
        ],
      };
    case 'Interview':
      return {
        title: event.subject,
        particulars: [INTERVIEWEE_LABELS[event.interviewee], TRIGGER_LABELS[event.trigger]],
      };
    case 'Penalty':
      return {
        title: event.violation,
        particulars: [
          event.documentNumber,
          ...money('罚款', event.fine),
          ...money('没收', event.confiscated),
        ],
      };
    case 'Complaint':
      return {
        title: event.summary ?? '投诉内容仅限经办人员查阅',
        particulars: [CHANNEL_LABELS[event.channel]],
      };
    case 'Inspection':
      return { title: event.summary, particulars: [INSPECTION_LABELS[event.inspectionResult]] };
    case 'Monitoring':
      return { title: event.summary, particulars: [MONITORING_LABELS[event.monitoringResult]] };
    case 'Licence':
      return {
        title: `${LICENCE_LABELS[event.action]} ${event.licenceName}`,
        particulars: [event.licenceNumber, ...(event.expiresOn ? [`有效期至 ${event.expiresOn}`] : [])],
      };
    case 'QuantifiedGrading':
    case 'PublicEvaluation':
      return { title: event.summary, particulars: [`${event.score} 分`] };
    case 'SeriousViolation':
      return { title: event.summary, particulars: [] };
    case 'AbnormalListing':
      return { title: event.listingReason, particulars: [event.authority] };
  }
}

function money(label: string, amount: string): readonly string[] {
  return /[1-9]/.test(amount) ? [`${label} ${groupDigits(amount)} 元`] : [];
}
