import { may, type Viewer } from '../../domain/viewer';
import type { Action } from '../../generated/graphql';
import { paths } from '../../paths';
import type { Entry } from './entry';

interface Page {
  readonly label: string;
  readonly pinyin: string;
  readonly to: string;
  /** Without it the page is not offered. */
  readonly needs?: Action;
}

/** The pages that stand by themselves; a new one gets its line here. */
export const PAGES: readonly Page[] = [
  { label: '总览', pinyin: 'zong lan', to: paths.dashboard() },
  { label: '企业列表', pinyin: 'qi ye lie biao', to: paths.enterprises() },
  { label: '录入', pinyin: 'lu ru', to: paths.entries, needs: 'KEEP_DRAFTS' },
  { label: '导入', pinyin: 'dao ru', to: paths.imports(), needs: 'RECORD_EVENTS' },
  { label: '监管任务', pinyin: 'jian guan ren wu', to: paths.tasks() },
  { label: '排班', pinyin: 'pai ban', to: paths.board() },
  { label: '整改', pinyin: 'zheng gai', to: paths.rectifications() },
  { label: '检查缺口', pinyin: 'jian cha que kou', to: paths.gaps() },
  { label: '双随机抽查', pinyin: 'shuang sui ji chou cha', to: paths.draws },
  { label: '检查人员', pinyin: 'jian cha ren yuan', to: paths.inspectors() },
  { label: '异议修复', pinyin: 'yi yi xiu fu', to: paths.redressCases(), needs: 'READ_REDRESS' },
  { label: '分级制度', pinyin: 'fen ji zhi du', to: paths.policy() },
  { label: '账号', pinyin: 'zhang hao', to: paths.accounts(), needs: 'READ_ACCOUNTS' },
  { label: '程序令牌', pinyin: 'cheng xu ling pai', to: paths.apiTokens(), needs: 'READ_ACCOUNTS' },
  { label: '权限表', pinyin: 'quan xian biao', to: paths.permissions, needs: 'READ_ACCOUNTS' },
  { label: '审计', pinyin: 'shen ji', to: paths.audit(), needs: 'READ_AUDIT' },
  { label: '变更通知', pinyin: 'bian geng tong zhi', to: paths.webhooks, needs: 'KEEP_WEBHOOKS' },
  { label: '我的账号', pinyin: 'wo de zhang hao', to: paths.ownAccount },
];

export function pageEntries(viewer: Viewer): readonly Entry[] {
  return PAGES.filter(({ needs }) => needs === undefined || may(viewer, needs)).map(
    ({ label, pinyin, to }) => ({ key: to, group: 'page', label, pinyin, to }),
  );
}
