import type { Table } from "../../lib/list/parse-row.ts";
import type { Marking, Project } from "../../lib/list/schema.ts";

/**
 * What an admin did, one after the other. A draft is what was imported and these; nothing else changes it, so whatever
 * was done can be told again after a crash, and taken back.
 */
export type Step =
  /**
   * A record of the file gets other values. `problem` is the place of the problem that this settles, `repair` that of
   * the repair that was taken back; without either the field as a whole was written over.
   */
  | { kind: "value"; n: number; values: Partial<Project>; problem: number | null; repair?: number | null }
  /** Nothing is changed and the problem is settled: it stays as it is, or stays "not stated". */
  | { kind: "settle"; problem: number }
  /** The text was read rightly by nobody: the value goes back to "not stated" and must be decided. */
  | { kind: "unrepair"; repair: number }
  /** A record of the file does not come into the list. */
  | { kind: "leave"; n: number }
  | { kind: "match"; n: number; older: string | null }
  /** Several at once, looked through together. */
  | { kind: "matches"; pairs: { n: number; older: string }[] }
  | { kind: "alias"; organisation: string; alias: string; take: boolean }
  /** The file is the publisher's whole list: what it does not name goes. */
  | { kind: "whole"; whole: boolean }
  /** So many removals are meant; with any other number they must be confirmed anew. */
  | { kind: "confirm"; removed: number }
  | { kind: "head"; asOf?: string; marking?: Marking; partial?: boolean }
  /** Another row in the place of one, or a new one. Facts have no id: their key is their place in the list. */
  | { kind: "put"; table: Table; key: string; row: object }
  | { kind: "drop"; table: Table; key: string }
  /** A reader's correction, by its place in the draft. */
  | { kind: "correction"; place: number; take: boolean; change: { project: string; values: Partial<Project> } | null }
  /** Takes back the step at this place. */
  | { kind: "undo"; step: number };

export interface Standing {
  at: number;
  step: Exclude<Step, { kind: "undo" }>;
}

/** The steps that count: what was taken back does not, and to take back a taking back restores it. */
export function standing(steps: readonly Step[]): Standing[] {
  const undone = new Set<number>();
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    if (step?.kind === "undo" && !undone.has(at)) undone.add(step.step);
  }
  return steps.flatMap((step, at) => (step.kind === "undo" || undone.has(at) ? [] : [{ at, step }]));
}

/** What the steps come to, each kind for itself; the last word counts. */
export interface Decided {
  values: Map<number, Partial<Project>>;
  /** The last step that gave a field of a record its value: whatever was wrong with it is settled. */
  typedBy: Map<string, number>;
  /** Problems that need no decision any more, by place, and the step that settled each. */
  settled: Map<number, number>;
  /** Repairs taken back, and the step that did it. */
  unrepaired: Map<number, number>;
  /** Repairs taken back in whose place a value was typed, and the step that did it. */
  retyped: Map<number, number>;
  left: Map<number, number>;
  matches: Map<number, { older: string | null; step: number }>;
  aliases: Map<string, { take: boolean; step: number }>;
  corrections: Map<
    number,
    { take: boolean; step: number; change: { project: string; values: Partial<Project> } | null }
  >;
  rows: Extract<Step, { kind: "put" | "drop" }>[];
  /** The last step that put or dropped a row, by table and key. */
  rowSteps: Map<string, number>;
  whole: boolean;
  confirmed: number | null;
  head: { asOf?: string; marking?: Marking; partial?: boolean };
  /** Place of the last step that counts; null: there is none to take back. */
  last: number | null;
}

export const typedKey = (n: number, field: string): string => `${n} ${field}`;
export const aliasKey = (organisation: string, alias: string): string => `${organisation} ${alias}`;

export function decidedBy(steps: readonly Step[]): Decided {
  const decided: Decided = {
    values: new Map(),
    typedBy: new Map(),
    settled: new Map(),
    unrepaired: new Map(),
    retyped: new Map(),
    left: new Map(),
    matches: new Map(),
    aliases: new Map(),
    corrections: new Map(),
    rows: [],
    rowSteps: new Map(),
    whole: false,
    confirmed: null,
    head: {},
    last: null,
  };
  for (const { at, step } of standing(steps)) {
    decide(decided, step, at);
    decided.last = at;
  }
  return decided;
}

/** Fields of several values, of which one problem is about one. */
const IN_PARTS: readonly string[] = ["countries", "scope", "region", "focus", "subrecipients", "amounts"];

/** Whether a step says all of a field, so that nothing in it is doubtful any more. */
const isWhole = ({ problem, repair }: Extract<Step, { kind: "value" }>, field: string): boolean =>
  (problem === null && repair == null) || !IN_PARTS.includes(field);

function decide(decided: Decided, step: Standing["step"], at: number): void {
  switch (step.kind) {
    case "value":
      decided.values.set(step.n, { ...decided.values.get(step.n), ...step.values });
      for (const field of Object.keys(step.values))
        if (isWhole(step, field)) decided.typedBy.set(typedKey(step.n, field), at);
      if (step.problem !== null) decided.settled.set(step.problem, at);
      if (step.repair != null) decided.retyped.set(step.repair, at);
      return;
    case "settle":
      decided.settled.set(step.problem, at);
      return;
    case "unrepair":
      decided.unrepaired.set(step.repair, at);
      return;
    case "leave":
      decided.left.set(step.n, at);
      return;
    case "match":
      decided.matches.set(step.n, { older: step.older, step: at });
      return;
    case "matches":
      for (const { n, older } of step.pairs) decided.matches.set(n, { older, step: at });
      return;
    case "alias":
      decided.aliases.set(aliasKey(step.organisation, step.alias), { take: step.take, step: at });
      return;
    case "correction":
      decided.corrections.set(step.place, { take: step.take, step: at, change: step.change });
      return;
    case "whole":
      decided.whole = step.whole;
      return;
    case "confirm":
      decided.confirmed = step.removed;
      return;
    case "head":
      decided.head = { ...decided.head, ...step };
      return;
    case "put":
    case "drop":
      decided.rows.push(step);
      decided.rowSteps.set(`${step.table} ${step.key}`, at);
  }
}
