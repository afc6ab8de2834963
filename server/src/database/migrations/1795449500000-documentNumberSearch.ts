import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Document numbers by how they begin or end, whatever brackets they were written with: without brackets, 第 and the last 号. */
const FOLDED = `rtrim(regexp_replace(lower(normalize(document_number, NFKC)), '[][()\\u3014\\u3015\\u3010\\u3011\\u7b2c\\s-]', '', 'g'), U&'\\53f7')`;

export class DocumentNumberSearch1795449500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX document_number_beginning_index ON document_number (${FOLDED} text_pattern_ops)`,
    );
    await runner.query(
      `CREATE INDEX document_number_ending_index ON document_number (reverse(${FOLDED}) text_pattern_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX document_number_ending_index, document_number_beginning_index');
  }
}
