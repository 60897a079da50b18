import type { Imported, ImportOptions } from "../../lib/exchange/imported.ts";
import { NO_MAILBOX, namesMailboxes } from "../../lib/exchange/normalise/mailbox.ts";
import type { KnownNames, Match } from "../../lib/list/identity.ts";
import { parseRow, type Table } from "../../lib/list/parse-row.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import type { DraftHead, DraftStore } from "../../lib/store/drafts.ts";
import { entriesOf, exportOf, matchRows, nextOpenRow, othersOf, problemsTable, tableOf, tableRow } from "./answers.ts";
import { bringIn } from "./bring-in.ts";
import type { DeskState } from "./desk-view.ts";
import { type DraftParts, ofToday } from "./draft-parts.ts";
import { publishing } from "./publishing.ts";
import type { DeskAnswers, ImportAsk, Owner, StepAnswer } from "./questions.ts";
import type { Step } from "./steps.ts";
import { typedValue } from "./typed-value.ts";
import { WorkingDraft } from "./working-draft.ts";

/** What the desk needs from outside. */
export interface DeskPorts {
  drafts(): Promise<DraftStore>;
  /** The list in use; null: there is none. */
  edition(): Promise<Edition | null>;
  importFile(bytes: Uint8Array<ArrayBuffer>, options: ImportOptions): Promise<Imported>;
  matchProjects(
    older: readonly Project[],
    newer: readonly Project[],
    names: KnownNames,
    ids: "any",
    onProgress: (share: number) => void,
  ): Match[];
  progress(share: number): void;
  /** ISO time. */
  now(): string;
  newId(): string;
}

/** As an import does: what is no address is told while somebody can still write it right. */
function checkMailbox(row: object, tell: (field: string, message: string) => void): void {
  const { mailbox = null } = row as { mailbox?: unknown };
  if (typeof mailbox === "string" && !namesMailboxes(mailbox)) tell("mailbox", NO_MAILBOX);
}

/** The desk without its page: one draft open at a time. */
export function createDesk(ports: DeskPorts): DeskAnswers {
  let open: WorkingDraft | null = null;
  const draft = (): WorkingDraft => {
    if (open === null) throw new Error("no draft is open");
    return open;
  };

  const feed = publishing(draft, ports.drafts, ports.progress, () => Date.parse(ports.now()));

  async function load(id: string): Promise<DeskState | null> {
    const store = await ports.drafts();
    const head = await store.head(id);
    const parts = head === null ? null : ((await store.content(id, "parts")) as Omit<DraftParts, "head"> | null);
    if (head === null || parts === null) return null;
    const used = (await store.content(id, "used")) as { serial: number } | null;
    open = new WorkingDraft(ofToday({ ...parts, head }), (await store.steps(id)) as Step[], used?.serial ?? null);
    return open.state();
  }

  async function create(
    parts: Omit<DraftParts, "head">,
    owner: Owner,
    name: string,
    contents: Record<string, object>,
  ): Promise<DeskState> {
    const store = await ports.drafts();
    const now = ports.now();
    const head: DraftHead = { id: ports.newId(), name, publisher: owner.id, startedAt: now, changedAt: now, steps: 0 };
    await store.create(head, { parts, ...contents });
    await store.keep("publisher", owner);
    open = new WorkingDraft({ ...parts, head }, []);
    return open.state();
  }

  async function baseFor(): Promise<Edition> {
    const base = await ports.edition();
    if (base === null) throw new Error("there is no list in use");
    return base;
  }

  const importIt = async (ask: ImportAsk) => bringIn(ask, await baseFor(), ports, create);

  /** Written first, then shown. */
  async function take(known: number, step: Step): Promise<StepAnswer> {
    const now = draft();
    const store = await ports.drafts();
    const written = known === now.steps.length && (await store.append(now.parts.head.id, known, step, ports.now()));
    if (written) {
      now.take(step);
      return { kind: "taken", state: now.state() };
    }
    const state = await load(now.parts.head.id);
    if (state === null) throw new Error("the draft is gone");
    return { kind: "behind", state };
  }

  /** A row with every field in its place, as a list's parser gives it back. */
  function checked(table: Table, row: object, problems: Problem[]): object {
    const { edition } = draft().edition();
    const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
    const known = {
      publishers: ids(edition.publishers),
      organisations: ids(edition.organisations),
      offices: ids(edition.offices),
      contacts: ids(edition.contacts),
    };
    const tell = (field: string, message: string) => problems.push({ row: table, field, message });
    const parsed = parseRow(table, row, known, edition.marking, tell);
    if (table === "contacts") checkMailbox(row, tell);
    return typeof parsed === "object" && parsed !== null ? parsed : row;
  }

  return {
    drafts: async () => (await ports.drafts()).list(),
    async publishers() {
      const [base, last] = await Promise.all([ports.edition(), (await ports.drafts()).kept("publisher")]);
      const known = (base?.publishers ?? []).map(({ id, name }) => ({ id, name }));
      const chosen = last as Owner | null;
      return chosen === null ? known : [chosen, ...known.filter(({ id }) => id !== chosen.id)];
    },
    open: ({ id }) => load(id),
    async close() {
      open = null;
      return null;
    },
    async discard({ id }) {
      const store = await ports.drafts();
      await store.remove(id);
      if (open?.parts.head.id === id) open = null;
      return store.list();
    },
    async begin({ publisher, name }) {
      const base = await baseFor();
      const parts = {
        publisherName: publisher.name,
        base,
        fileName: null,
        imported: null,
        matches: [],
        corrections: [],
      };
      return create(parts, publisher, name, {});
    },
    bringIn: importIt,
    async remap({ mappings }) {
      const { head, publisherName, fileName } = draft().parts;
      const store = await ports.drafts();
      const bytes = (await store.content(head.id, "bytes")) as Uint8Array<ArrayBuffer> | null;
      if (bytes === null) throw new Error("the file is no longer kept");
      const publisher = { id: head.publisher, name: publisherName };
      const answer = await importIt({ name: fileName ?? head.name, bytes, format: "auto", publisher, mappings });
      if (answer.kind === "imported") await store.remove(head.id);
      return answer;
    },
    async asProjects() {
      const { head, publisherName, fileName } = draft().parts;
      const store = await ports.drafts();
      const bytes = (await store.content(head.id, "bytes")) as Uint8Array<ArrayBuffer> | null;
      if (bytes === null) throw new Error("the file is no longer kept");
      const publisher = { id: head.publisher, name: publisherName };
      const ask = { name: fileName ?? head.name, bytes, format: "auto" as const, publisher, isProjects: true };
      const answer = await importIt(ask);
      if (answer.kind === "imported") await store.remove(head.id);
      return answer;
    },
    async rebase() {
      const { head, imported, ...rest } = draft().parts;
      const base = await baseFor();
      const own = base.projects.filter((project) => project.publisher === head.publisher);
      const names = [...base.organisations, ...(imported?.organisations ?? [])];
      const matches = imported === null ? [] : ports.matchProjects(own, imported.records, names, "any", ports.progress);
      await (await ports.drafts()).putContent(head.id, "parts", { ...rest, imported, base, matches });
      return load(head.id);
    },
    async used({ serial }) {
      const now = draft();
      await (await ports.drafts()).putContent(now.parts.head.id, "used", { serial });
      now.used = serial;
      return now.state();
    },
    async step({ known, step }) {
      if (step.kind !== "put") return take(known, step);
      const problems: Problem[] = [];
      const row = checked(step.table, step.row, problems);
      const [first] = problems;
      if (first !== undefined) return { kind: "refused", code: "row", reason: first.message };
      return take(known, { ...step, row });
    },
    async type({ known, n, field, text, problem, repair = null }) {
      const { base, head, imported } = draft().parts;
      const now = draft().record(n)?.record;
      if (now === undefined) return { kind: "refused", code: "record", reason: "The file has no such record." };
      const printed = imported?.problems[problem ?? -1]?.value ?? imported?.repairs[repair ?? -1]?.printed ?? "";
      const typed = typedValue(text, { field, now, printed }, base, head.publisher, ports.now().slice(0, 10));
      if (!typed.ok) return { kind: "refused", code: typed.code, reason: typed.reason };
      return take(known, { kind: "value", n, values: typed.values, problem, repair });
    },
    async correct({ known, place }) {
      const { values, project } = draft().proposals[place] ?? {};
      if (!values || !project) return { kind: "refused", code: "correction", reason: "It names no value to take." };
      return take(known, { kind: "correction", place, take: true, change: { project: project.id, values } });
    },
    record: async ({ n }) => draft().record(n),
    async rows({ filter, from, to }) {
      const now = draft();
      return now
        .places(filter)
        .slice(from, to)
        .flatMap((place) => now.row(place) ?? []);
    },
    nextOpen: async ({ filter, after }) => nextOpenRow(draft(), filter, after),
    matches: async (ask) => matchRows(draft(), ask),
    change: async () => draft().change(),
    entries: async (ask) => entriesOf(draft(), ask),
    others: async (ask) => othersOf(draft(), ask),
    table: async (ask) => tableOf(draft(), ask),
    tableRow: async ({ table, key }) => tableRow(draft(), table, key),
    async check({ table, row }) {
      const problems: Problem[] = [];
      checked(table, row, problems);
      return problems;
    },
    async edition() {
      const { edition, problems } = draft().edition();
      return problems.length === 0 ? edition : null;
    },
    feedLook: (ask) => feed.look(ask),
    feedBuild: (ask) => feed.build(ask),
    feedSign: (ask) => feed.sign(ask),
    feedPut: (ask) => feed.put(ask),
    pendingRecords: async ({ keys }) => feed.records(keys),
    pendingFile: () => feed.file(),
    mergeSigned: ({ bytes }) => feed.merge(bytes),
    publicKey: () => feed.key(),
    problemsCsv: async () => problemsTable(draft()),
    export: async ({ format }) => exportOf(draft(), format),
  };
}
