/** Every URL of the product, once. Features link to each other by these and by nothing else. */
import {
  ACTOR_KINDS,
  AUDIT_OUTCOMES,
  day,
  DENSITIES,
  DIVISIONS,
  EVENT_KINDS,
  FACTS,
  formatDay,
  GRADES,
  IMPORT_ROW_STATUSES,
  LIST_COLUMNS,
  parseDay,
  SECTORS,
  TASK_KINDS,
  TASK_ORIGINS,
  TASK_STANDINGS,
  TASK_STATUSES,
  type ColumnOf,
  type Day,
  type EventKind,
  type Grade,
  type TaskStanding,
  type ViewedList,
} from '@qianqi/shared';
import {
  choiceParam,
  choicesParam,
  countParam,
  dayParam,
  instantParam,
  namesParam,
  optionalChoiceParam,
  printParams,
  textParam,
  type Param,
  type ParamsOf,
} from './ui/searchParams';

/** No record lies before it. */
export const NEVER = day('1900-01-01');

/** A grade on another day, as `B@2026-01-01`; `none` before inclusion. */
const otherDayParam: Param<{ readonly grade: Grade | null; readonly on: Day } | null> = {
  read(text) {
    const [, word, on] = /^(A|B|C|none)@(\d{4}-\d{2}-\d{2})$/.exec(text ?? '') ?? [];
    const parsed = on === undefined ? null : parseDay(on);
    return parsed?.ok ? { grade: GRADES.find(grade => grade === word) ?? null, on: parsed.value } : null;
  },
  print: value => value && `${value.grade ?? 'none'}@${formatDay(value.on)}`,
};

/** How a task stands on a day, as `DONE@2026-01-01`. */
const standingParam: Param<{ readonly is: TaskStanding; readonly on: Day } | null> = {
  read(text) {
    const [word, on = ''] = (text ?? '').split('@');
    const standing = TASK_STANDINGS.find(each => each === word);
    const parsed = parseDay(on);
    return standing && parsed.ok ? { is: standing, on: parsed.value } : null;
  },
  print: value => value && `${value.is}@${formatDay(value.on)}`,
};

/** What figures of the dashboard ask of enterprises; each is shown over the list as something to take off. */
export const figureParams = {
  was: otherDayParam,
  /** The clause that decides, on any day; `rest` for the remainder. */
  by: textParam,
  has: choicesParam(EVENT_KINDS),
  lacks: choicesParam(EVENT_KINDS),
  quietSince: dayParam,
  zeroPenaltySince: dayParam,
  includedFrom: dayParam,
  includedTo: dayParam,
  /** Not deregistered. */
  working: choiceParam(['any', 'only'], 'any'),
};
export type FigureParams = ParamsOf<typeof figureParams>;

export const DASHBOARD_CHARTS = ['months', 'sectors', 'plan'] as const;
export const DASHBOARD_MONTHS = [6, 12, 24, 36] as const;

export const dashboardParams = {
  asOf: dayParam,
  division: choicesParam(DIVISIONS.map(({ code }) => code)),
  sector: choicesParam(SECTORS),
  /** How many, the last that of the day. */
  months: countParam(DASHBOARD_MONTHS[1], DASHBOARD_MONTHS[3]),
  /** Compared with it; so many months before the day when not chosen. */
  since: dayParam,
  /** Months without a record. */
  stale: countParam(6, 36),
  /** Which charts are shown as their tables. */
  tables: choicesParam(DASHBOARD_CHARTS),
};
export type DashboardParams = ParamsOf<typeof dashboardParams>;

export const ENTERPRISE_SORTS = ['name', 'creditCode', 'division', 'grade', 'includedOn'] as const;
export const PAGE_SIZES = [20, 50, 100] as const;

/** How a list is looked at: which columns in which order, how close the rows, by which view, and the row that is open. */
const shapeParams = <L extends ViewedList>(list: L) => ({
  /** Null: as this person last chose, or as usual. */
  cols: namesParam<ColumnOf<L>>(LIST_COLUMNS[list]),
  density: optionalChoiceParam(DENSITIES),
  view: textParam,
  row: textParam,
});

export const enterpriseListParams = {
  q: textParam,
  grade: choicesParam(GRADES),
  sector: choicesParam(SECTORS),
  division: choicesParam(DIVISIONS.map(({ code }) => code)),
  sort: choiceParam(ENTERPRISE_SORTS, 'name'),
  order: choiceParam(['asc', 'desc'], 'asc'),
  page: countParam(1, 100_000),
  size: countParam(PAGE_SIZES[1], 100),
  asOf: dayParam,
  /** By today's clauses: `met:6.1.1`, `decided:6.3.1` or `line:2`. */
  clause: textParam,
  ...shapeParams('ENTERPRISES'),
  ...figureParams,
};
export type EnterpriseListParams = ParamsOf<typeof enterpriseListParams>;

export const dossierParams = {
  asOf: dayParam,
  knownAt: instantParam,
  /** The fact whose counted records are highlighted in the table of records. */
  mark: optionalChoiceParam(FACTS),
  kind: optionalChoiceParam(EVENT_KINDS),
  twin: choiceParam(['chart', 'table'], 'chart'),
  /** Page of the tasks that have ended. */
  ended: countParam(1, 500),
};
export type DossierParams = ParamsOf<typeof dossierParams>;

const TASK_SORTS = ['dueOn', 'kind', 'status', 'name', 'grade'] as const;

export const taskListParams = {
  q: textParam,
  kind: choicesParam(TASK_KINDS),
  /** None chosen: what is still to be done. */
  status: choicesParam(TASK_STATUSES),
  origin: choicesParam(TASK_ORIGINS),
  grade: choicesParam(GRADES),
  sector: choicesParam(SECTORS),
  division: choicesParam(DIVISIONS.map(({ code }) => code)),
  overdue: choiceParam(['any', 'only'], 'any'),
  /** Named for it: an inspector's id. */
  inspector: textParam,
  /** Made by it: a draw's id. */
  draw: textParam,
  from: dayParam,
  to: dayParam,
  standing: standingParam,
  sort: choiceParam(TASK_SORTS, 'dueOn'),
  order: choiceParam(['asc', 'desc'], 'asc'),
  page: countParam(1, 100_000),
  size: countParam(PAGE_SIZES[1], 100),
  ...shapeParams('TASKS'),
};
export type TaskListParams = ParamsOf<typeof taskListParams>;

export const boardParams = {
  from: dayParam,
  weeks: countParam(4, 8),
  grade: choicesParam(GRADES),
  /** Which inspectors' rows. */
  who: textParam,
  queue: choiceParam(['owed', 'overdue', 'extra'], 'owed'),
  q: textParam,
  page: countParam(1, 100_000),
};
export type BoardParams = ParamsOf<typeof boardParams>;

export const inspectorListParams = {
  q: textParam,
  state: choiceParam(['serving', 'expiring', 'expired', 'retired'], 'serving'),
  sector: optionalChoiceParam(SECTORS),
  page: countParam(1, 100_000),
  size: countParam(PAGE_SIZES[1], 100),
  ...shapeParams('INSPECTORS'),
};
export type InspectorListParams = ParamsOf<typeof inspectorListParams>;

/** What is still to be put right, what of it is late, what is long overdue, what has been put right. */
export const RECTIFICATION_STATES = ['open', 'late', 'escalated', 'rectified'] as const;
export const rectificationParams = {
  state: choiceParam(RECTIFICATION_STATES, 'open'),
  page: countParam(1, 100_000),
  size: countParam(PAGE_SIZES[1], 100),
  ...shapeParams('RECTIFICATIONS'),
};
/** What is still to be decided, what of it is late, what is over. */
export const REDRESS_STATES = ['open', 'late', 'over'] as const;
export const redressListParams = { state: choiceParam(REDRESS_STATES, 'open'), after: textParam };
export const gapParams = {
  months: countParam(12, 60),
  grade: choicesParam(GRADES),
  sector: choicesParam(SECTORS),
  division: choicesParam(DIVISIONS.map(({ code }) => code)),
  page: countParam(1, 100_000),
  size: countParam(PAGE_SIZES[1], 100),
  ...shapeParams('COVERAGE_GAPS'),
};
export type GapParams = ParamsOf<typeof gapParams>;
export const drawListParams = { after: textParam };

export const ACCOUNT_STATES = ['active', 'disabled', 'all'] as const;
export const accountListParams = { state: choiceParam(ACCOUNT_STATES, 'active'), after: textParam };
export const apiTokenListParams = { after: textParam };

export const auditParams = {
  who: textParam,
  actor: optionalChoiceParam(ACTOR_KINDS),
  /** Names of actions, with commas between. */
  action: textParam,
  outcome: choicesParam(AUDIT_OUTCOMES),
  object: textParam,
  address: textParam,
  from: dayParam,
  to: dayParam,
  after: textParam,
  /** The entry that is open. */
  entry: textParam,
};
export type AuditParams = ParamsOf<typeof auditParams>;

/** The webhook whose deliveries are shown, and from where. */
export const webhookParams = { of: textParam, after: textParam };

export const importListParams = { after: textParam };
const IMPORT_VIEWS = ['rows', 'grades', 'columns'] as const;
export const importParams = {
  view: choiceParam(IMPORT_VIEWS, 'rows'),
  /** Null for what a sheet opens with: its faulty rows where there are any. */
  show: optionalChoiceParam(['ALL', ...IMPORT_ROW_STATUSES]),
  /** Only rows with a fault of that code. */
  code: textParam,
  after: textParam,
};
export type ImportParams = ParamsOf<typeof importParams>;

export const policyParams = { edition: textParam };
const POLICY_TABS = ['clauses', 'findings', 'compare', 'drafts', 'what-if'] as const;
export type PolicyTab = (typeof POLICY_TABS)[number];
export const policyCompareParams = {
  /** Two editions by their ids; the one in force and another where nothing is said. */
  from: textParam,
  to: textParam,
  rows: choiceParam(['different', 'all'], 'different'),
};
export const whatIfParams = {
  /** A simulation's id; the newest where nothing is said. */
  run: textParam,
  /** What to simulate next, as the button that led here says: `draft:<id>` or `edition:<id>`. */
  of: textParam,
  before: optionalChoiceParam(GRADES),
  after: optionalChoiceParam(GRADES),
  page: countParam(1, 100_000),
  /** Credit code of the enterprise whose reasons are open. */
  mover: textParam,
};
export type WhatIfParams = ParamsOf<typeof whatIfParams>;
export const signInParams = { to: textParam };

export type DossierTab = 'records' | 'certificates' | 'measures' | 'tasks' | 'publication';

const dossier = (creditCode: string): string => `/enterprises/${encodeURIComponent(creditCode)}`;

export const paths = {
  home: '/',
  dashboard: (params: Partial<DashboardParams> = {}) => `/dashboard${printParams(dashboardParams, params)}`,
  signIn: (to = '') => `/sign-in${printParams(signInParams, { to })}`,
  enterprises: (params: Partial<EnterpriseListParams> = {}) =>
    `/enterprises${printParams(enterpriseListParams, params)}`,
  enterpriseCreate: '/enterprises/new',
  dossier: (creditCode: string, params: Partial<DossierParams> = {}, tab: DossierTab = 'records') =>
    `${dossier(creditCode)}${tab === 'records' ? '' : `/${tab}`}${printParams(dossierParams, params)}`,
  enterpriseEdit: (creditCode: string) => `${dossier(creditCode)}/edit`,
  eventCreate: (creditCode: string, kind: EventKind) => `${dossier(creditCode)}/record/${slugOfKind(kind)}`,
  entries: '/entry',
  /** A sheet for a stack of one kind. */
  entry: (kind: EventKind) => `/entry/${slugOfKind(kind)}`,
  certificateCreate: (creditCode: string) => `${dossier(creditCode)}/certificates/new`,
  /** All of the file, one after the other, for paper. */
  dossierPrint: (creditCode: string, params: Partial<DossierParams> = {}) =>
    `${dossier(creditCode)}/print${printParams(dossierParams, params)}`,
  gradeNotice: (creditCode: string, params: Partial<DossierParams> = {}) =>
    `${dossier(creditCode)}/notice${printParams(dossierParams, params)}`,
  taskSheet: (id: string) => `/supervision/tasks/${encodeURIComponent(id)}/sheet`,
  interviewNotice: (id: string) => `/supervision/tasks/${encodeURIComponent(id)}/notice`,
  tasks: (params: Partial<TaskListParams> = {}) => `/supervision${printParams(taskListParams, params)}`,
  board: (params: Partial<BoardParams> = {}) => `/supervision/board${printParams(boardParams, params)}`,
  gaps: (params: Partial<ParamsOf<typeof gapParams>> = {}) =>
    `/supervision/gaps${printParams(gapParams, params)}`,
  rectifications: (params: Partial<ParamsOf<typeof rectificationParams>> = {}) =>
    `/supervision/rectifications${printParams(rectificationParams, params)}`,
  inspectors: (params: Partial<InspectorListParams> = {}) =>
    `/inspectors${printParams(inspectorListParams, params)}`,
  inspectorCreate: '/inspectors/new',
  inspector: (id: string) => `/inspectors/${encodeURIComponent(id)}`,
  redressCases: (params: Partial<ParamsOf<typeof redressListParams>> = {}) =>
    `/redress${printParams(redressListParams, params)}`,
  redressCase: (id: string) => `/redress/${encodeURIComponent(id)}`,
  draws: '/draws',
  drawAnnounce: '/draws/new',
  draw: (id: string) => `/draws/${encodeURIComponent(id)}`,
  accounts: (params: Partial<ParamsOf<typeof accountListParams>> = {}) =>
    `/accounts${printParams(accountListParams, params)}`,
  apiTokens: (params: Partial<ParamsOf<typeof apiTokenListParams>> = {}) =>
    `/accounts/tokens${printParams(apiTokenListParams, params)}`,
  permissions: '/accounts/permissions',
  ownAccount: '/account',
  audit: (params: Partial<AuditParams> = {}) => `/audit${printParams(auditParams, params)}`,
  webhooks: '/webhooks',
  policy: (edition = '', tab: PolicyTab = 'clauses') =>
    `/policy${tab === 'clauses' ? '' : `/${tab}`}${printParams(policyParams, { edition })}`,
  imports: (params: Partial<ParamsOf<typeof importListParams>> = {}) =>
    `/imports${printParams(importListParams, params)}`,
  importBatch: (id: string, params: Partial<ImportParams> = {}) =>
    `/imports/${encodeURIComponent(id)}${printParams(importParams, params)}`,
  policyDraft: (id: string) => `/policy/drafts/${id}`,
  whatIf: (params: Partial<WhatIfParams> = {}) => `/policy/what-if${printParams(whatIfParams, params)}`,
};

/** `SERIOUS_VIOLATION` stands in a URL as `serious-violation`. */
export function slugOfKind(kind: EventKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}

export function kindOfSlug(slug: string | undefined): EventKind | undefined {
  return EVENT_KINDS.find(kind => slugOfKind(kind) === slug);
}
