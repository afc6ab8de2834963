/** Every list that can be exported, by the name that its page has. */
import type { ExportLists } from './exportList.js';
import { AUDIT_ENTRIES } from './lists/auditEntries.js';
import { COVERAGE_GAPS } from './lists/coverageGaps.js';
import { ENTERPRISES } from './lists/enterprises.js';
import { EVENTS } from './lists/events.js';
import { INSPECTORS } from './lists/inspectors.js';
import { RECTIFICATIONS } from './lists/rectifications.js';
import { TASKS } from './lists/tasks.js';
import { WHAT_IF_MOVERS } from './lists/whatIfMovers.js';

export const EXPORT_LISTS: ExportLists = {
  ENTERPRISES,
  TASKS,
  RECTIFICATIONS,
  INSPECTORS,
  COVERAGE_GAPS,
  EVENTS,
  WHAT_IF_MOVERS,
  AUDIT_ENTRIES,
};

/** What an export is called in the audit. */
export const EXPORT_ACTIONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(EXPORT_LISTS).map(({ action, title }) => [action, `导出${title}`]),
);
