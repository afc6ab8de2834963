import { Component, type ReactNode } from 'react';
import { Message } from './States';

interface Props {
  readonly children: ReactNode;
}

/** A bug on one page is said on that page; the frame around it, and with it the way out, stays. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Message title="页面出错了" tone="alarm" page>
        <p>已填写的内容保存在本机。请刷新页面；若仍不行，请联系管理员。</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          刷新页面
        </button>
      </Message>
    );
  }
}
