/** `npm run draw:verify -- <draw id> [address]`: draws again from what is published, and says what does not fit. */
import { DRAW_CHECKS, verifyDraw, type DrawCheck } from '@qianqi/shared';
import { askPublishedDraw, readPublishedDraw, type NamedDraw } from '../draw/publishedDraw.js';
import { onDatabase } from './onDatabase.js';

const [id, address] = process.argv.slice(2);

const LABELS: Readonly<Record<DrawCheck, string>> = {
  SUBJECT_POOL: '检查对象名录与公告的摘要一致',
  INSPECTOR_POOL: '检查人员名录与公告的摘要一致',
  COMMITMENT: '种子与公告的承诺值一致',
  PICKS: '重新抽取的结果与公布的一致',
};

function report(found: NamedDraw | null): number {
  if (found === null) {
    console.error(`没有找到抽查 ${id}。`);
    return 1;
  }
  console.log(`${found.name}  ${found.status}  抽中 ${found.picks.length} 家`);
  const verdicts = verifyDraw(found);
  for (const check of DRAW_CHECKS) {
    const verdict = verdicts[check];
    console.log(`${verdict === null ? '  尚未抽取' : verdict ? '✓ 相符' : '✗ 不符'}  ${LABELS[check]}`);
  }
  return Object.values(verdicts).includes(false) ? 1 : 0;
}

if (id === undefined) {
  console.error('用法：npm run draw:verify -- <抽查标识> [服务器地址，如 http://127.0.0.1:4000]');
  process.exitCode = 2;
} else if (address !== undefined) {
  try {
    process.exitCode = report(await askPublishedDraw(address, id));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} else onDatabase(async ({ manager }) => report(await readPublishedDraw(manager, id)));
