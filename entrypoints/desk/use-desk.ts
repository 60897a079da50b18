import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { holdDesk } from "../../lib/browser/desk-lock.ts";
import type { FirstRows } from "../../lib/exchange/first-rows.ts";
import type { ColumnMapping } from "../../lib/exchange/imported.ts";
import type { DraftHead } from "../../lib/store/drafts.ts";
import type { DeskChange, DeskState } from "../desk-work/desk-view.ts";
import type { ImportAnswer, Owner, StepAnswer } from "../desk-work/questions.ts";
import type { Step } from "../desk-work/steps.ts";
import type { ListState } from "../our-page/use-list.ts";
import { createDeskClient, type DeskClient, Stopped } from "./desk-client.ts";

/** Rows from which what changes is worked out only when nobody has decided anything for a while, in milliseconds. */
const LARGE = 20_000;
const PAUSE = 1_500;
/** What the worker says where a newer version of the extension keeps the drafts: see lib/store/newer.ts. */
const NEWER = "NewerStore";

/** Whether this window may write: another one may be at it. */
export type Writing = "asking" | "here" | "elsewhere" | "lost";

export interface Desk {
  client: DeskClient;
  drafts: DraftHead[] | null;
  publishers: Owner[];
  state: DeskState | null;
  /** Null while it is worked out. */
  change: DeskChange | null;
  /** Another number is another state: what was read before is old. */
  turn: number;
  /** A table whose columns a person must name before it is read; null: none waits. */
  unnamed: Unnamed | null;
  /** A file is being read: nothing else can be done. */
  busy: boolean;
  /** Of whatever the worker does now, 0 to 1. */
  share: number;
  /** The last thing that could not be done: a key of the catalogue or a sentence of the reader. */
  trouble: { key: string; reason: string; code?: string } | null;
  writing: Writing;
  takeOver: () => void;
  open: (id: string) => void;
  leave: () => void;
  discard: (id: string) => void;
  /** Another edition came into use since the draft began: its number; null: none did. */
  newer: number | null;
  rebase: () => void;
  /** The draft is in use in this browser under this number. */
  used: (serial: number) => Promise<void>;
  begin: (publisher: Owner, name: string) => void;
  /** Reads files into a draft; the first is the list, others are corrections that come with it. */
  bringIn: (ask: Reading) => void;
  /** The same draft's file with its columns read otherwise. */
  remap: (mappings: ColumnMapping[]) => void;
  /** The file of this draft holds no plans but projects. */
  asProjects: () => void;
  /** Another file is to be chosen. */
  leaveUnnamed: () => void;
  cancel: () => void;
  step: (step: Step) => Promise<void>;
  /** Takes the answer of a question that takes a step itself; a refusal is given back. */
  stepped: (ask: (known: number) => Promise<StepAnswer>) => Promise<StepAnswer | null>;
}

/** Files before they are read: their bytes are asked for when it is time. */
export interface Reading {
  name: string;
  publisher: Owner;
  bytes: () => Promise<Uint8Array<ArrayBuffer>[]>;
  mappings?: ColumnMapping[];
}
export interface Unnamed {
  tables: FirstRows[];
  ask: Reading;
}

/** The desk as its page sees it: a draft in the worker, and what there is to show of it. */
export function useDesk(list: ListState): Desk {
  const [drafts, setDrafts] = useState<DraftHead[] | null>(null);
  const [publishers, setPublishers] = useState<Owner[]>([]);
  const [state, setState] = useState<DeskState | null>(null);
  const [change, setChange] = useState<DeskChange | null>(null);
  const [turn, setTurn] = useState(0);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Desk["trouble"]>(null);
  const [unnamed, setUnnamed] = useState<Unnamed | null>(null);
  const [share, setShare] = useState(0);
  const client = useMemo(() => createDeskClient(setShare), []);
  const steps = useRef(0);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const underWay = useRef(new Set<string>());
  const { writing, takeOver } = useWriting();

  const show = useCallback((next: DeskState | null) => {
    steps.current = next?.head.steps ?? 0;
    setState(next);
    setChange(null);
    setTurn((count) => count + 1);
  }, []);
  const guard = useCallback(async <T>(work: Promise<T>): Promise<T | null> => {
    try {
      return await work;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason === NEWER) setTrouble({ key: "deskNewer", reason: "" });
      else if (!(error instanceof Stopped)) setTrouble({ key: "deskFailed", reason });
      return null;
    }
  }, []);
  const generation = list.kind === "ready" ? list.generation : null;
  const look = useCallback(async () => {
    setDrafts((await guard(client.ask("drafts"))) ?? []);
    // Before it is there the worker does not look for it: a database that is being made is not opened by many at once.
    if (generation !== null) setPublishers((await guard(client.ask("publishers"))) ?? []);
  }, [client, guard, generation]);

  useEffect(() => void look(), [look]);
  useEffect(() => () => client.stop(), [client]);
  // Another window may have gone on with the draft while this one only looked.
  useEffect(() => {
    if (writing === "here" && state !== null) void guard(client.ask("open", { id: state.head.id })).then(show);
  }, [writing]);
  useEffect(() => {
    if (state === null) return;
    let current = true;
    const ask = () => void guard(client.ask("change")).then((next) => current && setChange(next));
    // Comparing a very large list takes seconds; whoever is still deciding does not wait for it.
    const timer = setTimeout(ask, state.rows.all > LARGE ? PAUSE : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [turn]);

  // One after the other: who clicks faster than the disk writes is no other window.
  const stepped: Desk["stepped"] = (ask) => {
    const turn = before.current.then(() => taken(ask));
    before.current = turn.catch(() => undefined);
    return turn;
  };
  const taken: Desk["stepped"] = async (ask) => {
    const answer = await guard(ask(steps.current));
    if (answer === null || answer.kind === "refused") return answer;
    setTrouble(answer.kind === "behind" ? { key: "deskBehind", reason: "" } : null);
    show(answer.state);
    return answer;
  };
  const importing = (ask: Reading | null, work: () => Promise<ImportAnswer>) => {
    setTrouble(null);
    setUnnamed(null);
    setBusy(true);
    setShare(0);
    void guard(work()).then((answer) => {
      setBusy(false);
      if (answer === null) return;
      if (answer.kind === "imported") return show(answer.state);
      const isUnnamed = answer.kind === "unnamed" && ask !== null;
      setTrouble({ key: isUnnamed ? "deskUnnamed" : "deskRefused", reason: answer.reason, code: answer.code });
      if (isUnnamed) setUnnamed({ tables: answer.tables, ask });
    });
  };
  return {
    client,
    drafts,
    publishers,
    state,
    change,
    turn,
    busy,
    share,
    trouble,
    writing,
    takeOver,
    open: (id) => void guard(client.ask("open", { id })).then(show),
    leave: () => {
      show(null);
      setTrouble(null);
      void look();
    },
    discard: (id) => void guard(client.ask("discard", { id })).then((left) => left && setDrafts(left)),
    newer:
      list.kind === "ready" && state !== null && ![state.base.serial, state.used].includes(list.info.serial)
        ? list.info.serial
        : null,
    used: async (serial) => {
      const next = await guard(client.ask("used", { serial }));
      if (next !== null) setState(next);
    },
    rebase: () => void guard(client.ask("rebase")).then(show),
    begin: (publisher, name) => void guard(client.ask("begin", { publisher, name })).then(show),
    unnamed,
    bringIn: (ask) =>
      importing(ask, async () => {
        const [bytes = new Uint8Array(), ...more] = await ask.bytes();
        const { name, publisher, mappings } = ask;
        return client.ask("bringIn", {
          name,
          publisher,
          bytes,
          more,
          format: "auto",
          ...(mappings ? { mappings } : {}),
        });
      }),
    remap: (mappings) => importing(null, () => client.ask("remap", { mappings })),
    asProjects: () => importing(null, () => client.ask("asProjects")),
    leaveUnnamed: () => {
      setUnnamed(null);
      setTrouble(null);
    },
    cancel: () => {
      client.stop();
      setBusy(false);
      const id = state?.head.id;
      if (id !== undefined) void guard(client.ask("open", { id })).then(show);
    },
    step: async (step) => {
      // The same once more before the first is taken is a double click.
      const key = JSON.stringify(step);
      if (underWay.current.has(key)) return;
      underWay.current.add(key);
      await stepped((known) => client.ask("step", { known, step })).finally(() => underWay.current.delete(key));
    },
    stepped,
  };
}

function useWriting(): { writing: Writing; takeOver: () => void } {
  const [writing, setWriting] = useState<Writing>("asking");
  const [force, setForce] = useState(0);
  useEffect(() => {
    const lifetime = new AbortController();
    holdDesk(
      force > 0,
      {
        onHeld: () => setWriting("here"),
        onLost: () => setWriting("lost"),
        onElsewhere: () => setWriting("elsewhere"),
      },
      lifetime.signal,
    );
    return () => lifetime.abort();
  }, [force]);
  return { writing, takeOver: () => setForce((count) => count + 1) };
}
