import { formatInstant } from '@qianqi/shared';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { BUREAU } from '../domain/bureau';
import { useSession } from '../session/SessionProvider';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { PrintHead } from '../ui/print/PrintHead';
import { KeyOverlay } from '../ui/keys/KeyOverlay';
import { chosenLanguage } from '../ui/locale/language';
import { NoticeProvider } from '../ui/notice';
import { readNonce } from '../ui/nonce';
import { LoadingRows } from '../ui/States';
import { wearThemeOf } from '../ui/theme/themeChoice';
import { useIsDark } from '../ui/theme/useTheme';
import { ShellHead } from './ShellHead';
import { antdThemeOf } from './theme';

const nonce = readNonce();
// The English one is antd's own default and in every build of it; it costs nothing more.
const locale = chosenLanguage() === 'en' ? enUS : zhCN;

/** The frame around every page of the signed-in: where one is, who one is, and the way past both for the keyboard. */
export function Shell() {
  const { demo, viewer } = useSession();
  const isDark = useIsDark();
  useLayoutEffect(() => {
    if (viewer) wearThemeOf(viewer.username);
  }, [viewer]);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);

  // A new page is a new place: readers and the keyboard start at its top, unless the page has put the focus itself.
  useEffect(() => {
    if (first.current) first.current = false;
    else if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <ConfigProvider
      locale={locale}
      theme={antdThemeOf(isDark)}
      csp={{ nonce }}
      componentSize="middle"
      button={{ autoInsertSpace: false }}
    >
      <NoticeProvider>
        <a className="skip-link" href="#main">
          跳到正文
        </a>
        {demo && (
          <aside className="ribbon" aria-label="演示环境">
            演示数据 · 企业与记录均为虚构
          </aside>
        )}
        <ShellHead />
        {viewer && (
          <PrintHead bureau={BUREAU} who={viewer.displayName || viewer.username} format={formatInstant} />
        )}
        <main id="main" className="shell-main" tabIndex={-1} ref={main}>
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<LoadingRows />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
        <KeyOverlay />
      </NoticeProvider>
    </ConfigProvider>
  );
}
