/** What sort of work a source is; weak kinds (clinic and patient pages) are named as such, so that a reader can judge. */
export type SourceKind =
  | 'systematic-review'
  | 'guideline'
  | 'cohort'
  | 'case-series'
  | 'case-report'
  | 'review'
  | 'reference'
  | 'survey'
  | 'regulation'
  | 'patient-page'
  | 'clinic-page'
  | 'news'
  | 'regulation-commentary'
  | 'code-system'
  | 'instrument'
  | 'letter';

/** One work of the bibliography. */
export interface Source {
  /** As the work has it. A title that names a brand of a prescription medicine is described in brackets: pages show it. */
  readonly title: string;
  /** Authors and journal, or the body that publishes it. */
  readonly by: string;
  /** Year of publication; `null` where the work gives none. */
  readonly year: number | null;
  /** Digital object identifier, without an address in front; `null` where none is known. */
  readonly doi: string | null;
  /** Address of the page that was read, for a work without a DOI, unless it names such a brand. */
  readonly address?: string;
  readonly kind: SourceKind;
}
