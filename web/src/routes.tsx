import { Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { paths } from './paths';
import { RequireViewer } from './session/RequireViewer';
import { SignIn } from './session/SignIn';
import { lazyView } from './ui/lazyView';
import { PrintSection } from './ui/print/PrintSection';
import { LoadingRows } from './ui/States';

const Shell = lazyView(() => import('./shell/Shell'), 'Shell');
const NotFound = lazyView(() => import('./shell/NotFound'), 'NotFound');
const Home = lazyView(() => import('./shell/Home'), 'Home');
const Dashboard = lazyView(() => import('./dashboard/Dashboard'), 'Dashboard');
const EnterpriseList = lazyView(() => import('./enterprise/EnterpriseList'), 'EnterpriseList');
const EnterpriseCreate = lazyView(() => import('./enterprise/EnterpriseCreate'), 'EnterpriseCreate');
const EnterpriseEdit = lazyView(() => import('./enterprise/EnterpriseEdit'), 'EnterpriseEdit');
const EnterpriseShow = lazyView(() => import('./enterprise/EnterpriseShow'), 'EnterpriseShow');
const EnterprisePrint = lazyView(() => import('./enterprise/EnterprisePrint'), 'EnterprisePrint');
const GradeNotice = lazyView(() => import('./enterprise/GradeNotice'), 'GradeNotice');
const TaskSheet = lazyView(() => import('./supervision/TaskSheet'), 'TaskSheet');
const InterviewNotice = lazyView(() => import('./supervision/InterviewNotice'), 'InterviewNotice');
const EventTable = lazyView(() => import('./event/EventTable'), 'EventTable');
const EventCreate = lazyView(() => import('./event/EventCreate'), 'EventCreate');
const EntryGrid = lazyView(() => import('./entry/EntryGrid'), 'EntryGrid');
const CertificateTable = lazyView(() => import('./certificate/CertificateTable'), 'CertificateTable');
const CertificateCreate = lazyView(() => import('./certificate/CertificateCreate'), 'CertificateCreate');
const MeasureTable = lazyView(() => import('./enterprise/MeasureTable'), 'MeasureTable');
const EnterpriseTasks = lazyView(() => import('./supervision/EnterpriseTasks'), 'EnterpriseTasks');
const TaskList = lazyView(() => import('./supervision/TaskList'), 'TaskList');
const TaskBoard = lazyView(() => import('./supervision/TaskBoard'), 'TaskBoard');
const DrawList = lazyView(() => import('./draw/DrawList'), 'DrawList');
const DrawAnnounce = lazyView(() => import('./draw/DrawAnnounce'), 'DrawAnnounce');
const DrawShow = lazyView(() => import('./draw/DrawShow'), 'DrawShow');
const RectificationList = lazyView(() => import('./supervision/RectificationList'), 'RectificationList');
const CoverageGapList = lazyView(() => import('./supervision/CoverageGapList'), 'CoverageGapList');
const InspectorList = lazyView(() => import('./inspector/InspectorList'), 'InspectorList');
const InspectorCreate = lazyView(() => import('./inspector/InspectorCreate'), 'InspectorCreate');
const InspectorEdit = lazyView(() => import('./inspector/InspectorEdit'), 'InspectorEdit');
const EnterprisePublication = lazyView(
  () => import('./disclosure/EnterprisePublication'),
  'EnterprisePublication',
);
const RedressList = lazyView(() => import('./disclosure/RedressList'), 'RedressList');
const RedressShow = lazyView(() => import('./disclosure/RedressShow'), 'RedressShow');
const AccountList = lazyView(() => import('./account/AccountList'), 'AccountList');
const TokenList = lazyView(() => import('./account/TokenList'), 'TokenList');
const PermissionTable = lazyView(() => import('./account/PermissionTable'), 'PermissionTable');
const OwnAccount = lazyView(() => import('./session/OwnAccount'), 'OwnAccount');
const AuditList = lazyView(() => import('./audit/AuditList'), 'AuditList');
const WebhookList = lazyView(() => import('./integration/WebhookList'), 'WebhookList');
const PolicyDesk = lazyView(() => import('./policy/PolicyDesk'), 'PolicyDesk');
const PolicyFindings = lazyView(() => import('./policy/PolicyFindings'), 'PolicyFindings');
const PolicyCompare = lazyView(() => import('./policy/PolicyCompare'), 'PolicyCompare');
const ImportList = lazyView(() => import('./import/ImportList'), 'ImportList');
const ImportShow = lazyView(() => import('./import/ImportShow'), 'ImportShow');
const DraftList = lazyView(() => import('./policy/DraftList'), 'DraftList');
const DraftShow = lazyView(() => import('./policy/DraftShow'), 'DraftShow');
const WhatIfShow = lazyView(() => import('./policy/WhatIfShow'), 'WhatIfShow');
const PolicyShow = lazyView(() => import('./policy/PolicyShow'), 'PolicyShow');

/** What the tabs of a file show, one after the other. */
function WholeFile() {
  return (
    <>
      <PrintSection title="记录">
        <EventTable />
      </PrintSection>
      <PrintSection title="标准化证书">
        <CertificateTable />
      </PrintSection>
      <PrintSection title="监管措施">
        <MeasureTable />
      </PrintSection>
      <PrintSection title="监管任务">
        <EnterpriseTasks />
      </PrintSection>
    </>
  );
}

/** Which page answers which URL; the URLs themselves are written by `paths.ts`. */
export function AppRoutes() {
  return (
    <Suspense fallback={<LoadingRows />}>
      <Routes>
        <Route path="/sign-in" element={<SignIn />} />
        <Route
          element={
            <RequireViewer>
              <Shell />
            </RequireViewer>
          }
        >
          <Route path="/" element={<Home />} />
          <Route path="/dashboard" element={<Dashboard />} />
          <Route path="/enterprises" element={<EnterpriseList />} />
          <Route path="/enterprises/new" element={<EnterpriseCreate />} />
          <Route path="/enterprises/:creditCode/edit" element={<EnterpriseEdit />} />
          <Route path="/enterprises/:creditCode/record/:kind" element={<EventCreate />} />
          <Route path="/enterprises/:creditCode/certificates/new" element={<CertificateCreate />} />
          <Route path="/enterprises/:creditCode" element={<EnterpriseShow />}>
            <Route index element={<EventTable />} />
            <Route path="certificates" element={<CertificateTable />} />
            <Route path="measures" element={<MeasureTable />} />
            <Route path="tasks" element={<EnterpriseTasks />} />
            <Route path="publication" element={<EnterprisePublication />} />
          </Route>
          <Route path="/entry" element={<Navigate to={paths.entry('PENALTY')} replace />} />
          <Route path="/entry/:kind" element={<EntryGrid />} />
          <Route path="/enterprises/:creditCode/print" element={<EnterprisePrint />}>
            <Route index element={<WholeFile />} />
          </Route>
          <Route path="/enterprises/:creditCode/notice" element={<GradeNotice />} />
          <Route path="/supervision" element={<TaskList />} />
          <Route path="/supervision/tasks/:id/sheet" element={<TaskSheet />} />
          <Route path="/supervision/tasks/:id/notice" element={<InterviewNotice />} />
          <Route path="/supervision/board" element={<TaskBoard />} />
          <Route path="/draws" element={<DrawList />} />
          <Route path="/draws/new" element={<DrawAnnounce />} />
          <Route path="/draws/:id" element={<DrawShow />} />
          <Route path="/supervision/rectifications" element={<RectificationList />} />
          <Route path="/supervision/gaps" element={<CoverageGapList />} />
          <Route path="/inspectors" element={<InspectorList />} />
          <Route path="/inspectors/new" element={<InspectorCreate />} />
          <Route path="/inspectors/:id" element={<InspectorEdit />} />
          <Route path="/redress" element={<RedressList />} />
          <Route path="/redress/:id" element={<RedressShow />} />
          <Route path="/accounts" element={<AccountList />} />
          <Route path="/accounts/tokens" element={<TokenList />} />
          <Route path="/accounts/permissions" element={<PermissionTable />} />
          <Route path="/account" element={<OwnAccount />} />
          <Route path="/audit" element={<AuditList />} />
          <Route path="/webhooks" element={<WebhookList />} />
          <Route path="/policy" element={<PolicyDesk />}>
            <Route index element={<PolicyShow />} />
            <Route path="findings" element={<PolicyFindings />} />
            <Route path="compare" element={<PolicyCompare />} />
            <Route path="drafts" element={<DraftList />} />
            <Route path="drafts/:id" element={<DraftShow />} />
            <Route path="what-if" element={<WhatIfShow />} />
          </Route>
          <Route path="/imports" element={<ImportList />} />
          <Route path="/imports/:id" element={<ImportShow />} />
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
