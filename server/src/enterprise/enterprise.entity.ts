import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Sector } from '@qianqi/shared';
import { SectorEnum } from '../api/enums.js';
import { NodeInterface } from '../node/node.type.js';
import { CreditCodeScalar, DateScalar, DateTimeScalar } from '../api/scalars.js';

@ObjectType({ implements: NodeInterface, description: 'A subject of credit supervision. 监管对象（企业）。' })
@Entity('enterprise')
@Check('enterprise_version_check', 'version >= 1')
@Check('enterprise_deregistered_check', '(deregistered_on IS NULL) = (deregister_reason IS NULL)')
@Index('enterprise_name_index', { synchronize: false })
@Index('enterprise_search_index', { synchronize: false })
@Index('enterprise_sector_index', ['sector'])
@Index('enterprise_division_index', ['divisionCode'])
@Index('enterprise_included_index', ['includedOn'])
export class Enterprise {
  /** The key; the API shows an opaque id made of it. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'enterprise_key' })
  key: string;

  @Field(() => CreditCodeScalar, {
    description:
      'Unified social credit code, the natural key; never changes. 统一社会信用代码，自然键，永不改变。',
  })
  @Column({ type: 'text', name: 'credit_code' })
  creditCode: string;

  @Field(() => String, {
    description: 'As registered today; former ones in `formerNames`. 现登记名称，曾用名另列。',
  })
  @Column({ type: 'text' })
  name: string;

  @Field(() => SectorEnum, { description: 'By which the bureau supervises it. 所属监管行业领域。' })
  @Column({ type: 'text' })
  sector: Sector;

  @Field(() => String, {
    description:
      'GB/T 2260, 6 to 12 digits; nine for a township-level unit. 属地代码，6 至 12 位，苏木乡镇级为 9 位。',
  })
  @Column({ type: 'text', name: 'division_code' })
  divisionCode: string;

  @Field(() => DateScalar, {
    description:
      'First day under credit supervision; before it there is no grade. 首次纳入信用管理日期，此前没有等级。',
  })
  @Column({ type: 'date', name: 'included_on' })
  includedOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'GB/T 4754-2017 class; null when not entered. 国民经济行业代码；未填写时为空。',
  })
  @Column({ type: 'text', name: 'industry_code', nullable: true })
  industryCode: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it works; null when not entered. 生产经营地址；未填写时为空。',
  })
  @Column({ type: 'text', nullable: true })
  address: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Principal responsible person, never published; null when not entered. 主要负责人，不公示；未填写时为空。',
  })
  @Column({ type: 'text', name: 'principal_name', nullable: true })
  principalName: string | null;

  /** Whole: the API shows it masked, and tells it only to who says why. */
  @Column({ type: 'text', name: 'principal_phone', nullable: true })
  principalPhone: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'From that day on supervision owes it nothing; its grade is computed as ever. Null while it works. 注销、停业日期，此后不再安排监管，等级照常计算；未注销时为空。',
  })
  @Column({ type: 'date', name: 'deregistered_on', nullable: true })
  deregisteredOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it ended; null while it works. 注销、停业原因；在业时为空。',
  })
  @Column({ type: 'text', name: 'deregister_reason', nullable: true })
  deregisterReason: string | null;

  @Field(() => Int, {
    description:
      'From 1, grows with every change of these fields; give it back when changing them. 版本号，自 1 起，每次修改递增；修改时须交回。',
  })
  @Column({ type: 'integer' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it came into the registry. 登记入册的时刻。' })
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  /** The next entry of its ledger is later than this. */
  @Field(() => DateTimeScalar, {
    description: 'When its file was last written to, by whatever record. 信用档案最近一次录入的时刻。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'written_at' })
  lastWrittenAt: Date;

  /** How many entries its ledger has. */
  @Column({ type: 'integer', name: 'ledger_length' })
  ledgerLength: number;

  /** Hash of the last of them. */
  @Column({ type: 'bytea', name: 'ledger_hash', select: false })
  ledgerHash: Buffer;

  /** The highest number under which one of them stands in the change feed: see `transactionNumber.ts`. */
  @Column({ type: 'bigint', name: 'ledger_number', select: false, default: 0 })
  ledgerNumber: string;

  /** What a search looks through: names, former names, pinyin, initials, code. */
  @Column({ type: 'text', name: 'search_text', select: false })
  searchText: string;

  /** Its one- and two-character pieces, for the index. */
  @Column({ type: 'text', array: true, name: 'search_grams', select: false })
  searchGrams: string[];
}
