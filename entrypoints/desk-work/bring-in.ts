import { type CorrectionFile, readCorrectionFile } from "../../lib/exchange/correction-file.ts";
import { firstRows } from "../../lib/exchange/first-rows.ts";
import type { ColumnMapping, Imported, ImportProblem } from "../../lib/exchange/imported.ts";
import { readPlans } from "../../lib/exchange/plans/read-plans.ts";
import { readPostGrants } from "../../lib/exchange/post-grants.ts";
import type { Edition } from "../../lib/list/schema.ts";
import type { DeskPorts } from "./desk.ts";
import type { DeskState } from "./desk-view.ts";
import type { DraftParts } from "./draft-parts.ts";
import { isOneOf } from "./listed.ts";
import { readPending } from "./pending.ts";
import { grantsAsImport } from "./proposals.ts";
import type { ImportAnswer, ImportAsk, Owner } from "./questions.ts";
import { rememberedFor, rememberedMappings, rememberMappings } from "./remembered-columns.ts";

type Parts = Omit<DraftParts, "head">;
/** Begins a draft of what came in; `contents` is kept beside it. */
export type Create = (parts: Parts, owner: Owner, name: string, contents: Record<string, object>) => Promise<DeskState>;

/** What of an import's time the reading takes; comparing its records with the list takes the rest. */
const READING = 0.6;

/** A file of any kind becomes a draft: a list, readers' corrections, a post's grants, what another desk built to be signed. */
export async function bringIn(ask: ImportAsk, base: Edition, ports: DeskPorts, create: Create): Promise<ImportAnswer> {
  const { name, bytes, publisher, more = [] } = ask;
  const parts = { publisherName: publisher.name, base, fileName: name, matches: [], corrections: [] };
  const wrong = [bytes, ...more].map(readCorrectionFile);
  if (wrong.every((file) => file !== null)) return corrections(wrong, { ...parts, imported: null }, ask, create);
  if (more.length > 0) return { kind: "refused", code: "one-by-one", reason: ONE_BY_ONE };
  const pending = readPending(bytes);
  if (pending !== null) {
    const owner = base.publishers.find(({ id }) => id === pending.role) ?? { id: pending.role, name: pending.role };
    const read = { ...parts, publisherName: owner.name, imported: null };
    return { kind: "imported", state: await create(read, owner, name, { pending }) };
  }
  const grants = readPostGrants(bytes);
  if (grants !== null) {
    const read = { ...parts, ...grantsAsImport(grants, base, publisher.id) };
    return { kind: "imported", state: await create(read, publisher, name, {}) };
  }
  const plans =
    ask.mappings === undefined && !ask.isProjects
      ? await readPlans(bytes, { name, publisher: publisher.id, base })
      : null;
  if (plans !== null && plans.plans.length > 0) {
    const read = { ...parts, imported: null, plans };
    return { kind: "imported", state: await create(read, publisher, name, { bytes }) };
  }
  const imported = ownOnly(await readList(ask, base, ports), publisher.id);
  if (imported.records.length === 0) return refusal(imported, ask);
  const own = base.projects.filter((project) => project.publisher === publisher.id);
  const names = [...base.organisations, ...imported.organisations];
  const matching = (share: number) => ports.progress(READING + share * (1 - READING));
  const matches = ports.matchProjects(own, imported.records, names, "any", matching);
  return { kind: "imported", state: await create({ ...parts, imported, matches }, publisher, name, { bytes }) };
}

const ONE_BY_ONE = "Several files at once can only be readers’ corrections. Bring in lists one by one.";

async function corrections(
  files: readonly CorrectionFile[],
  parts: Parts,
  { publisher, name }: ImportAsk,
  create: Create,
): Promise<ImportAnswer> {
  const read = files.flatMap(({ corrections }) => corrections);
  const unread = files.flatMap(({ problems }) => problems);
  if (read.length === 0)
    return {
      kind: "refused",
      code: "no-correction",
      reason: unread[0]?.message ?? "Nothing in the file reads as a correction.",
    };
  return { kind: "imported", state: await create({ ...parts, corrections: read, unread }, publisher, name, {}) };
}

/** Of a whole edition the publisher's own projects: the others' are not this one's to change, and that is told. */
function ownOnly(imported: Imported, publisher: string): Imported {
  const { edition, records, problems, repairs } = imported;
  if (edition === null || !isOneOf(edition, publisher)) return imported;
  const others = new Set(edition.projects.filter((project) => project.publisher !== publisher).map(({ id }) => id));
  const gone = new Set(records.filter(({ id }) => others.has(id)).map(({ n }) => n));
  if (gone.size === 0) return imported;
  const stays = ({ n }: { n: number | null }) => n === null || !gone.has(n);
  const told: ImportProblem = {
    severity: "warning",
    ...{ n: null, field: "publisher", value: "", code: "others-projects" as const, fix: null },
    reason: `The file also has projects of other agencies (${gone.size}); they stay as the list in use has them.`,
  };
  return {
    ...imported,
    records: records.filter(stays),
    problems: [told, ...problems.filter(stays)],
    repairs: repairs.filter(stays),
  };
}

/** With the columns as a person named them: in this question, or of an earlier file with the same headers. */
async function readList(ask: ImportAsk, base: Edition, ports: DeskPorts): Promise<Imported> {
  const { name, bytes, format, publisher, mappings } = ask;
  const onProgress = (share: number) => ports.progress(share * READING);
  const options = { name, format, publisher: publisher.id, base, onProgress };
  const store = await ports.drafts();
  if (mappings !== undefined) {
    const imported = await ports.importFile(bytes, { ...options, mappings });
    if (imported.records.length > 0) await rememberMappings(store, mappings);
    return imported;
  }
  const imported = await ports.importFile(bytes, options);
  const known = await knownMappings(imported, ask, store);
  return known === null ? imported : ports.importFile(bytes, { ...options, mappings: known });
}

async function knownMappings(
  imported: Imported,
  { name, bytes }: ImportAsk,
  store: Awaited<ReturnType<DeskPorts["drafts"]>>,
): Promise<ColumnMapping[] | null> {
  if (imported.mappings.length > 0) return rememberedMappings(store, imported.mappings);
  if (!isUnnamed(imported)) return null;
  return rememberedFor(store, await firstRows(bytes, name, async () => true));
}

const isUnnamed = ({ records, problems }: Imported): boolean =>
  records.length === 0 && problems.some(({ code }) => code === "no-header");

/** Why nothing came of it; of a table whose columns nobody understands its first rows too, for a person to name them. */
async function refusal(imported: Imported, { name, bytes }: ImportAsk): Promise<ImportAnswer> {
  const [first] = imported.problems;
  const why = { code: first?.code ?? "no-records", reason: first?.reason ?? "The file holds no record." };
  const tables = isUnnamed(imported) ? await firstRows(bytes, name, async () => true) : [];
  const wide = tables.filter(({ rows }) => rows.some(({ cells }) => cells.filter((cell) => cell !== "").length > 1));
  return wide.length === 0 ? { kind: "refused", ...why } : { kind: "unnamed", tables: wide, ...why };
}
