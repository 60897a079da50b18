import { useState } from "preact/hooks";
import type { DeskTyping } from "../../components/desk-row.ts";
import type { Words } from "../../lib/words/words.ts";
import type { DeskFound, DeskRow } from "../desk-work/desk-view.ts";
import type { Step } from "../desk-work/steps.ts";
import { fieldName, reasonOf } from "./sentences.ts";
import type { Desk } from "./use-desk.ts";

interface Field {
  field: string;
  /** The problem that it settles; null: a repair was taken back. */
  problem: number | null;
  /** The repair that was taken back; null: it is none. */
  repair: number | null;
}

/** What a click in a row does: a fix taken, a value typed, a blank left, a decision taken back. */
export function useRowActions(desk: Desk, words: Words, onOpen: (n: number, at: string) => void) {
  const [typing, setTyping] = useState<(DeskTyping & Field) | null>(null);

  function act(row: DeskRow, id: string, action: string): void {
    if (action === "open") {
      onOpen(row.n, words.number(row.at));
      return;
    }
    const found = row.found.find(({ kind, place }) => `${kind}-${place}` === id);
    if (action === "leave") {
      void desk.step({ kind: "leave", n: row.n });
      return;
    }
    const undone = id === "left" ? row.leftBy : (found?.settledBy ?? null);
    const step = found === undefined || action === "undo" ? undoing(undone) : plainStep(action, found.place);
    if (step !== null) void desk.step(step);
    else if (found !== undefined) startTyping(row, id, action, found);
  }

  function startTyping(row: DeskRow, id: string, action: string, found: DeskFound): void {
    const [problem, repair] = found.kind === "problem" ? [found.place, null] : [null, found.place];
    const field = found.field;
    const start: DeskTyping & Field = {
      n: row.n,
      id,
      field,
      problem,
      repair,
      label: words.t("deskTypeLabel", { field: fieldName(field, words) }),
      hint: hintOf(field, words),
      text: found.fix ?? "",
      wrong: null,
    };
    if (action === "fix" && found.fix !== null) void send(start, found.fix);
    else setTyping({ ...start, text: found.printed.length > 100 ? "" : found.printed });
  }

  async function send(what: DeskTyping & Field, text: string): Promise<void> {
    const { n, field, problem, repair } = what;
    const answer = await desk.stepped((known) => desk.client.ask("type", { known, n, field, text, problem, repair }));
    if (answer?.kind === "refused")
      setTyping({ ...what, text, wrong: reasonOf(answer.code, answer.reason, words, { value: text, fix: "" }) });
    else setTyping(null);
  }

  return {
    typing,
    act,
    setText: (text: string) => setTyping((now) => now && { ...now, text, wrong: null }),
    save: async () => {
      if (typing !== null) await send(typing, typing.text);
    },
    cancel: () => setTyping(null),
  };
}

const undoing = (step: number | null): Step | null => (step === null ? null : { kind: "undo", step });

function plainStep(action: string, place: number): Step | null {
  if (action === "unrepair") return { kind: "unrepair", repair: place };
  return action === "keep" ? { kind: "settle", problem: place } : null;
}

export function hintOf(field: string, { t }: Words): string {
  if (field === "start" || field === "end") return "2026-09-30";
  if (field === "countries") return t("deskHintCountries");
  return field === "amounts" || field === "amount" ? "1,500,000" : "";
}
