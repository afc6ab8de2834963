import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which enterprise bears a code: unique across enterprises, so a small table of its own, keyed by the code. */
@Entity('credit_code')
export class CreditCodeHolder {
  @PrimaryColumn({ type: 'text', name: 'credit_code', primaryKeyConstraintName: 'credit_code_key' })
  creditCode: string;

  @Column({ type: 'uuid', name: 'enterprise_id' })
  enterpriseId: string;
}
