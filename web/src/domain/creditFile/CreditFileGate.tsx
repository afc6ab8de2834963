import { createContext, useContext, type ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths';
import { Failure, LoadingRows, Message } from '../../ui/States';
import type { CreditFile } from './creditFile';
import { useCreditFile } from './useCreditFile';

const CreditFileContext = createContext<CreditFile | null>(null);

interface Props {
  readonly creditCode: string;
  readonly children: ReactNode;
}

/** Shows its children once the file is here, and says so when it is not: loading, missing, refused. */
export function CreditFileGate({ creditCode, children }: Props) {
  const read = useCreditFile(creditCode);
  switch (read.state) {
    case 'loading':
      return <LoadingRows rows={10} label="正在载入信用档案" />;
    case 'missing':
      return (
        <Message title="没有这家企业" page>
          <p>没有信用代码为 {creditCode} 的企业，请核对代码。</p>
          <Link to={paths.enterprises()}>返回企业列表</Link>
        </Message>
      );
    case 'failed':
      return <Failure error={read.error} onRetry={read.retry} page />;
    case 'ready':
      return <CreditFileContext value={read.file}>{children}</CreditFileContext>;
  }
}

export function useFile(): CreditFile {
  const file = useContext(CreditFileContext);
  if (!file) throw new Error('outside a CreditFileGate');
  return file;
}
