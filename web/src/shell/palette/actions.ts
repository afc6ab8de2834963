import { EVENT_KIND_LABELS, EVENT_KINDS } from '@qianqi/shared';
import { may, type Viewer } from '../../domain/viewer';
import { paths } from '../../paths';
import { chooseTheme, THEME_CHOICES, THEME_LABELS } from '../../ui/theme/themeChoice';
import type { Entry } from './entry';

/** What the viewer may do from anywhere; what is done to an enterprise asks for which one next. */
export function actionEntries(viewer: Viewer): readonly Entry[] {
  const entries: Entry[] = [];
  if (may(viewer, 'RECORD_EVENTS'))
    for (const kind of EVENT_KINDS) {
      const title = `登记${EVENT_KIND_LABELS[kind]}`;
      const to = (creditCode: string) => paths.eventCreate(creditCode, kind);
      entries.push({
        key: `record:${kind}`,
        group: 'action',
        label: title,
        hint: '再选企业',
        ask: { title, to },
      });
    }
  if (may(viewer, 'KEEP_CERTIFICATES'))
    entries.push({
      key: 'certificate',
      group: 'action',
      label: '登记标准化证书',
      hint: '再选企业',
      ask: { title: '登记标准化证书', to: paths.certificateCreate },
    });
  if (may(viewer, 'KEEP_ENTERPRISES')) {
    entries.push({
      key: 'edit',
      group: 'action',
      label: '修改企业资料',
      hint: '再选企业',
      ask: { title: '修改企业资料', to: paths.enterpriseEdit },
    });
    entries.push(going('新增企业', 'xin zeng qi ye', paths.enterpriseCreate));
  }
  if (may(viewer, 'KEEP_INSPECTORS'))
    entries.push(going('新增检查人员', 'xin zeng jian cha ren yuan', paths.inspectorCreate));
  if (may(viewer, 'DRAW'))
    entries.push(going('公告双随机抽查', 'gong gao shuang sui ji', paths.drawAnnounce));
  entries.push({ key: 'print', group: 'action', label: '打印本页', pinyin: 'da yin', run: () => print() });
  for (const choice of THEME_CHOICES)
    entries.push({
      key: `theme:${choice}`,
      group: 'action',
      label: `配色：${THEME_LABELS[choice]}`,
      pinyin: 'pei se',
      run: () => chooseTheme(choice),
    });
  return entries;
}

function going(label: string, pinyin: string, to: string): Entry {
  return { key: to, group: 'action', label, pinyin, to };
}
