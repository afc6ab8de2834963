import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody spent, as all processes together know it. Unlogged: after a crash everybody begins anew. */
@Entity('rate_debt')
export class RateDebt {
  /** A hash of who it is: no address is stored. */
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'rate_debt_key' })
  spender: Buffer;

  @Column({ type: 'double precision' })
  points: number;

  /** Points a second that come back. */
  @Column({ type: 'double precision' })
  refill: number;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  /** Of a token, by process: the most requests at once of late, and the second of the epoch in which it said so. */
  @Column({ type: 'jsonb', name: 'under_way', default: {} })
  underWay: Record<string, readonly [most: number, at: number]>;
}
