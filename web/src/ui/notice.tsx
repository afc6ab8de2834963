import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';

type Tell = (text: ReactNode) => void;
const NoticeContext = createContext<Tell>(() => undefined);

/** Long enough to read a sentence twice. */
const SHOWN_FOR = 8000;

/** Says what just happened, to eyes and to screen readers, without taking the focus. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<ReactNode>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useCallback<Tell>(text => {
    clearTimeout(timer.current);
    setNotice(text);
    timer.current = setTimeout(() => setNotice(null), SHOWN_FOR);
  }, []);
  const close = useMemo(() => () => setNotice(null), []);
  return (
    <NoticeContext value={tell}>
      {children}
      <div className="notice-place" role="status">
        {notice && (
          <div className="notice">
            <span>{notice}</span>
            <button type="button" className="notice-close" aria-label="关闭提示" onClick={close}>
              ×
            </button>
          </div>
        )}
      </div>
    </NoticeContext>
  );
}

export function useNotice(): Tell {
  return useContext(NoticeContext);
}
