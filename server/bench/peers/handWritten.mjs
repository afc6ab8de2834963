/**
 * Article 6 as `2023-literal` reads it, typed out: what the rules would cost if they were not data. Windows, voids, the
 * principal and outcomes are left to the measuring of facts. Money is in fen.
 */
export function gradeByHand(facts) {
  const { accidents, interviews, penalties, fines, finesAndConfiscations, complaints } = facts;
  if (interviews > 3 || (penalties > 3 && finesAndConfiscations > 5_000_000) || complaints > 5) return 'C';
  if (facts.firstInclusion === 1) return 'B';
  if (accidents === 0 || facts.level <= 3 || interviews === 0 || penalties === 0) return 'A';
  if (interviews <= 2 || (penalties <= 2 && fines <= 5_000_000) || complaints <= 5) return 'B';
  return undefined;
}
