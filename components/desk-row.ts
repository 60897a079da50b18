/** A cell of the desk's table: how its value stands, in shape, word and colour. */
export interface DeskCellView {
  text: string;
  state: "plain" | "repaired" | "decide" | "typed";
  /** "not stated": quiet. */
  blank: boolean;
  /** What was printed, in words; null where it is what stands there. */
  note: string | null;
}

/** One thing that was found in a row, and what can be done about it with a click. */
export interface DeskFoundView {
  id: string;
  tone: "error" | "warning" | "repair" | "done";
  text: string;
  actions: { name: string; label: string; spoken: string }[];
}

export interface DeskRowView {
  n: number;
  at: string;
  /** "Open row 7". */
  open: string;
  place: DeskCellView;
  title: string | null;
  implementer: DeskCellView;
  amount: DeskCellView;
  start: DeskCellView;
  end: DeskCellView;
  found: DeskFoundView[];
  /** It does not come into the list. */
  left: boolean;
}

/** A value that is being typed in a row. */
export interface DeskTyping {
  n: number;
  id: string;
  label: string;
  hint: string;
  text: string;
  /** Why it could not be read; null where nothing is wrong. */
  wrong: string | null;
}

export interface DeskTableWords {
  caption: string;
  row: string;
  place: string;
  amount: string;
  start: string;
  end: string;
  found: string;
  save: string;
  cancel: string;
  loading: string;
  repaired: string;
  decide: string;
  typed: string;
}
