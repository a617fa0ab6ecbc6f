/** HbA1c in mmol/mol (IFCC) from per cent (NGSP): (% - 2.15) x 10.93, not rounded. */
export function hba1cToMmolPerMol(percent: number): number {
  return (percent - 2.15) * 10.93;
}

/** HbA1c in per cent (NGSP) from mmol/mol (IFCC), not rounded. */
export function hba1cToPercent(mmolPerMol: number): number {
  return mmolPerMol / 10.93 + 2.15;
}

/**
 * A threshold in another unit of UCUM, or `undefined` where nothing connects the
 * two. Thresholds in mmol/mol are whole numbers, as laboratories and guidelines
 * write them: without the rounding, 53 mmol/mol would count as under 7 %. A number
 * without a unit compares with a number without a unit alone.
 */
export function thresholdIn(threshold: number, from: string | undefined, to: string | undefined): number | undefined {
  if (from === to) return threshold;
  if (from === '%' && to === 'mmol/mol') return Math.round(hba1cToMmolPerMol(threshold));
  if (from === 'mmol/mol' && to === '%') return Math.round(hba1cToPercent(threshold) * 10) / 10;
  return undefined;
}
