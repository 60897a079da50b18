/** Countries side by side: each value is a fact of the list; none is weighed against another. */
export interface Comparison {
  eyebrow: string;
  name: string;
  lead: string;
  columns: { country: string; name: string }[];
  rows: { label: string; cells: CompareCell[] }[];
  /** Why amounts and counts may not be read as shares or needs. */
  note: string;
  footer: string;
  marking: string;
}

export interface CompareCell {
  value: string;
  stated: boolean;
  detail: string | null;
}
