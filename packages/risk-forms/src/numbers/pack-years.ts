/** Pack-years (LOINC 8664-5): packs of 20 cigarettes a day, times years. */
export function packYears(cigarettesPerDay: number, years: number): number {
  return (cigarettesPerDay / 20) * years;
}
