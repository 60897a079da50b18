import type { Edition } from "../list/schema.ts";
import type { DelegatedRole, Root } from "../trust/metadata.ts";
import type { Trusted } from "../trust/refresh.ts";
import type { Change } from "./apply.ts";
import { bring } from "./bring.ts";
import type { Run } from "./bring-shards.ts";
import { type Ended, isSettled, kept } from "./ended.ts";
import type { Host } from "./host.ts";
import { nextEdition, smallChange } from "./next.ts";
import { type Trouble, trouble } from "./outcome.ts";
import type { TakeAnswer } from "./ports.ts";
import { publishersOf } from "./standing.ts";
import { compositionOf, type FeedState, type HeldPart, scopeOf } from "./state.ts";
import { readParts } from "./whole.ts";

/** A publisher on the way to the next edition. */
interface Place {
  role: DelegatedRole;
  held: HeldPart | null;
  part: HeldPart | null;
  /** Null: not known record by record. */
  change: Change | null;
}

/** What all steps of making an edition look at. */
interface Making extends Run {
  host: Host;
  trusted: Trusted;
  /** As it was before this run. */
  before: FeedState;
  places: Place[];
  troubles: Trouble[];
  serial: number;
  sameScope: boolean;
}

/** Brings every publisher's part, then puts the edition they make into use. One publisher's trouble is its own. */
export async function followTrusted(run: Run, host: Host, trusted: Trusted, before: FeedState): Promise<Ended> {
  const serial = trusted.snapshot.version;
  const online = onlineKeys(trusted.root);
  // Other online keys begin anew: a number that stolen ones drove up must not bind their successors.
  const floor = Math.max(run.config.minSerial, before.seen?.online === online ? before.seen.serial : 0);
  if (serial < floor) return kept(before, [trouble("older", `edition ${serial}, not below ${floor}`).trouble]);
  const scope = scopeOf(run.config);
  const sameScope = before.scope === scope;
  const making: Making = { ...run, host, trusted, before, places: [], troubles: [], serial, sameScope };
  for (const role of await publishersOf(trusted)) {
    const held = before.parts.find(({ publisher }) => publisher === role.name) ?? null;
    const place: Place = { role, held, part: held, change: held && { put: [], removed: [] } };
    await bringInto(making, place, held);
    making.places.push(place);
  }
  const parts = partsOf(making);
  const state = { ...before, scope, parts, seen: { serial, online } };
  return isInUse(before, parts) || parts.length === 0 ? asItWas(state, making) : putIntoUse(making, state);
}

/** The place gets what its publisher has signed, or stays as it is. */
async function bringInto(making: Making, place: Place, held: HeldPart | null): Promise<boolean> {
  const sameScope = making.sameScope && held !== null;
  const brought = await bring(making, making.host, making.trusted, place.role, { held, sameScope });
  if (brought.ok) Object.assign(place, brought.value);
  else making.troubles.push({ ...brought.trouble, publisher: place.role.name });
  return brought.ok;
}

/** True when these very parts are what is in use. */
const isInUse = ({ taken, taking }: FeedState, parts: HeldPart[]): boolean =>
  taken !== null && taking === null && taken.parts === compositionOf(parts);

const asItWas = (state: FeedState, { troubles }: Making): Ended =>
  isSettled(troubles) ? { outcome: { kind: "unchanged", troubles }, state } : kept(state, troubles);

async function putIntoUse(making: Making, state: FeedState): Promise<Ended> {
  const { before, troubles, serial, places } = making;
  const brought = places.filter(({ part }) => part !== null);
  let change = isSmallStep(making) ? smallChange(brought.map((place) => place.change)) : null;
  let answer: TakeAnswer = change === null ? { kind: "unreadable" } : await take(making, change, null);
  if (answer.kind === "unreadable") {
    change = null;
    const edition = await readWhole(making);
    // Without a scope nothing held is believed, so the next run looks at every shard again.
    if (edition === null) return kept({ ...before, scope: "" }, troubles);
    // What was new had problems, and gave way to what is in use.
    if (isInUse(before, partsOf(making))) return asItWas({ ...state, parts: before.parts }, making);
    answer = await take(making, null, edition);
  }
  const parts = partsOf(making);
  if (answer.kind !== "taken" && answer.kind !== "not newer") {
    const why = answer.kind === "full" ? "full" : "storage";
    const failed = trouble(why, answer.kind === "failed" ? answer.name : answer.kind);
    return kept({ ...state, parts, taking: serial }, [failed.trouble, ...troubles]);
  }
  const changed = change && change.put.length + change.removed.length;
  return {
    outcome: { kind: "taken", serial, changed, troubles },
    state: { ...state, parts, taking: null, taken: { serial, parts: compositionOf(parts) } },
  };
}

async function take(making: Making, change: Change | null, edition: Edition | null): Promise<TakeAnswer> {
  const { ports, before, serial } = making;
  const { taken, taking } = before;
  // Said before it is done: who finds this after a crash does not know what is in use, and takes it again.
  await ports.writeState({ ...before, taking: serial });
  const replaces = Math.max(taken?.serial ?? 0, taking ?? 0) >= serial;
  const step = change && taken && { ...change, from: taken.serial };
  const parts = partsOf(making);
  return ports.take(nextEdition(ports, { parts, serial, partial: isPartial(making), replaces, change: step, edition }));
}

/** True when what is in use is exactly the parts held before, of the same publishers, under the same policy. */
function isSmallStep(making: Making): boolean {
  const { before, sameScope } = making;
  const names = (parts: HeldPart[]) => parts.map(({ publisher }) => publisher).join(" ");
  return sameScope && isInUse(before, before.parts) && names(before.parts) === names(partsOf(making));
}

/**
 * All parts read back and through the door. A damaged file is brought again, once; a part with problems gives way to
 * the one held before. Null: what is in use would lose a publisher, so it stays.
 */
async function readWhole(making: Making): Promise<Edition | null> {
  const { ports, places, troubles, serial, before } = making;
  const again = new Set<Place>();
  for (;;) {
    const parts = partsOf(making);
    const read = await readParts(ports, parts, { serial, partial: isPartial(making) });
    if (read.troubles.length === 0) {
      const isLost = ({ role, part }: Place) =>
        part === null && before.parts.some(({ publisher }) => publisher === role.name);
      return parts.length === 0 || places.some(isLost) ? null : read.edition;
    }
    for (const found of read.troubles) {
      const place = places.find(({ role }) => role.name === found.publisher);
      if (!place) continue;
      if (found.why === "damaged" && !again.has(place)) {
        again.add(place);
        if (!(await bringInto(making, place, null))) place.part = null;
      } else {
        troubles.push(found);
        place.part = place.part === place.held ? null : place.held;
      }
    }
  }
}

const partsOf = ({ places }: Making): HeldPart[] => places.map(({ part }) => part).filter((part) => part !== null);

const isPartial = ({ config, places }: Making): boolean =>
  config.countries !== null || places.some(({ part }) => part === null);

const onlineKeys = ({ roles }: Root): string =>
  [...new Set([...roles.timestamp.keyids, ...roles.snapshot.keyids])].sort().join(" ");
