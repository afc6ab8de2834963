import { searchTextOf as textOf } from '../enterprise/search.js';

/** All that an inspector can be found by: name, unit, both in pinyin and by initials, licence number. */
export function searchTextOf({ name, unit, licenceNumber }: Searched): string {
  return textOf({ creditCode: licenceNumber, names: [name, unit] });
}

interface Searched {
  readonly name: string;
  readonly unit: string;
  readonly licenceNumber: string;
}
