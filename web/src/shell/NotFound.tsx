import { Link } from 'react-router';
import { paths } from '../paths';
import { Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';

export function NotFound() {
  usePageTitle('没有这个页面');
  return (
    <Message title="没有这个页面" page>
      <p>链接可能已经改变。</p>
      <Link to={paths.enterprises()}>返回企业列表</Link>
    </Message>
  );
}
