/** How what PostgreSQL prints is read, by whatever connection: for the whole process, or the whole thread. */
import pg from 'pg';
import { readingInstants } from './instant.js';

/** `date`: a calendar day has no time zone, and a JavaScript Date would give it one. */
const dateOid = 1082;
pg.types.setTypeParser(dateOid, text => text);
const timestamptzOid: number = 1184;
/** An instant as PostgreSQL prints it. */
export const instantOf = readingInstants(
  pg.types.getTypeParser(timestamptzOid, 'text') as (text: string) => Date,
);
pg.types.setTypeParser(timestamptzOid, instantOf);

/** `date[]`, printed as `{2026-01-01,2026-02-01}`. */
const datesOid: number = 1182;
pg.types.setTypeParser(datesOid, text => (text === '{}' ? [] : text.slice(1, -1).split(',')));
