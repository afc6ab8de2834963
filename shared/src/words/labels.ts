/**
 * One table a closed list, so that a missing word fails to compile. A constant each: pages fetch only the tables that they
 * show.
 */
export type Labels<W extends string> = Readonly<Record<W, string>>;
