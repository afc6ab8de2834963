import { useEffect } from 'react';

const PRODUCT = '企业信用分级监管';

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${PRODUCT}` : PRODUCT;
  }, [title]);
}
