/** Who an enterprise is: name, code, address, principal. No two share a name or a code. */
import { BANNER, bodyCheck, creditCodeCheck } from '@qianqi/shared';
import type { DemoIdentity } from './demoEnterprise.js';
import { township, TOWNSHIPS, type Township } from './place.js';
import type { SeededRandom } from './seededRandom.js';
import { TRADES, type Trade } from './trade.js';

const BRANDS = (
  '鑫源 宏达 兴旺 金穗 吉祥 蒙草 天骄 骏驰 富民 恒泰 瑞丰 永兴 华盛 腾飞 顺达 蓝天 北方 盛源 ' +
  '安泰 德兴 万通 巴音 白音 那仁 乌力吉 敖特根 巴特尔 苏和 格日勒 呼和 额尔敦 满达 查干 宝力格 ' +
  '青松 聚鑫 隆源 广源 泰和 鸿运 丰达 佳和 众诚 正大'
).split(' ');
const FAMILY_NAMES = [...'王李张刘陈杨赵黄周吴徐孙马朱胡林何高梁罗郑宋谢唐韩曹许邓冯白包金'];
const GIVEN_NAMES =
  '国强 建军 海龙 志刚 德胜 玉兰 秀英 晓峰 文斌 立新 永福 长林 桂芝 巴图 那顺 宝音 格根 其其格 布和 朝鲁 乌云 哈斯'.split(
    ' ',
  );
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Division at issue: mostly the banner, else the league, the city of 乌兰浩特 or the region. */
const ISSUING = [BANNER.code, BANNER.code, BANNER.code, BANNER.code, '152200', '152201', '150000'];

export interface Registrar {
  /** A name of its own for an enterprise of any trade. */
  company(random: SeededRandom): DemoIdentity;
  /** An enterprise whose name and place are settled. */
  named(random: SeededRandom, name: string, trade: Trade, at: Township): DemoIdentity;
  /** Another name, as for an enterprise that changes its own: the same but for the brand. */
  formerName(random: SeededRandom, identity: DemoIdentity): string;
}

export function openRegistrar(): Registrar {
  const names = new Set<string>();
  const codes = new Set<string>();

  const named = (random: SeededRandom, name: string, trade: Trade, at: Township): DemoIdentity => {
    if (names.has(name)) throw new Error(`two enterprises named ${name}`);
    names.add(name);
    return {
      creditCode: unusedOf(codes, () => creditCodeOf(random, name)),
      name,
      sector: trade.sector,
      divisionCode: at.code,
      includedOn: '',
      industryCode: trade.industryCode,
      address: `科右前旗${at.name}${random.pick(at.places)}${random.pick(['嘎查', '村', '路'])}${random.between(1, 198)}号`,
      principalName: random.pick(FAMILY_NAMES) + random.pick(GIVEN_NAMES),
      // No local number begins with 0, so that nobody's telephone rings.
      principalPhone: `0482-0${random.between(100_000, 999_999)}`,
    };
  };

  return {
    named,
    company(random) {
      const trade = drawTrade(random);
      const at = trade.townships.length > 0 ? township(random.pick(trade.townships)) : random.pick(TOWNSHIPS);
      const form = random.pick(trade.forms);
      let name: string;
      do
        name = `${random.pick(['科右前旗', '科右前旗', ''])}${random.pick(at.places)}${random.pick(BRANDS)}${trade.word}${form}`;
      while (names.has(name));
      return named(random, name, trade, at);
    },
    formerName(random, { name }) {
      const brand = BRANDS.find(each => name.includes(each))!;
      const former = unusedOf(names, () => name.replace(brand, random.pick(BRANDS)));
      return former;
    },
  };
}

function unusedOf(used: Set<string>, make: () => string): string {
  let made = make();
  while (used.has(made)) made = make();
  used.add(made);
  return made;
}

function drawTrade(random: SeededRandom): Trade {
  let left = random.between(
    1,
    TRADES.reduce((sum, { share }) => sum + share, 0),
  );
  return TRADES.find(({ share }) => (left -= share) <= 0)!;
}

/** 91 enterprise, 92 sole trader, 93 farmers' cooperative: what the ending of the name says. */
function kindOf(name: string): string {
  if (name.endsWith('合作社')) return '93';
  return name.endsWith('公司') ? '91' : '92';
}

/** Body codes from MAX on are years away from being issued: no demo code is the code of a real enterprise. */
function creditCodeOf(random: SeededRandom, name: string): string {
  const body = `MAX${Array.from({ length: 5 }, () => random.pick([...ALPHABET])).join('')}`;
  const first17 = `${kindOf(name)}${random.pick(ISSUING)}${body}${bodyCheck(body)}`;
  return first17 + creditCodeCheck(first17);
}
