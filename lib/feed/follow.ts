import type { Edition } from "../list/schema.ts";
import type { DelegatedRole, Root } from "../trust/metadata.ts";
import type { Trusted } from "../trust/refresh.ts";
import type { Change } from "./apply.ts";
import { bring } from "./bring.ts";
import type { Run } from "./bring-shards.ts";
import { type Ended, isSettled, kept } from "./ended.ts";
import type { Host } from "./host.ts";
import { nextEdition, smallChange } from "./next.ts";
import type { Trouble } from "./outcome.ts";
import type { TakeAnswer } from "./ports.ts";
import { publishersOf } from "./standing.ts";
import { compositionOf, type FeedState, type HeldPart, scopeOf } from "./state.ts";
import { readParts } from "./whole.ts";

/** A publisher on the way to the next edition. */
interface Place {
  role: DelegatedRole;
  held: HeldPart | null;
  part: HeldPart | null;
  change: Change | null;
}

/** Brings every publisher's part, then puts the edition they make into use. One publisher's trouble is its own. */
export async function followTrusted(run: Run, host: Host, trusted: Trusted, state: FeedState): Promise<Ended> {
  const serial = trusted.snapshot.version;
  const online = onlineKeys(trusted.root);
  // Other online keys begin anew: a number that stolen ones drove up must not bind their successors.
  const floor = Math.max(run.config.minSerial, state.seen?.online === online ? state.seen.serial : 0);
  if (serial < floor)
    return kept(state, [{ why: "older", publisher: null, detail: `edition ${serial}, not below ${floor}` }]);
  const scope = scopeOf(run.config);
  const sameScope = state.scope === scope;
  const troubles: Trouble[] = [];
  const places: Place[] = [];
  for (const role of await publishersOf(trusted)) {
    const held = state.parts.find(({ publisher }) => publisher === role.name) ?? null;
    const brought = await bring(run, host, trusted, role, { held, sameScope });
    if (!brought.ok) troubles.push(brought.trouble);
    places.push({ role, held, ...(brought.ok ? brought.value : { part: held, change: held && NOTHING }) });
  }
  const parts = partsOf(places);
  const next = { ...state, scope, parts, seen: { serial, online } };
  if (isInUse(state, parts) || parts.length === 0) return asItWas(next, troubles);
  return putIntoUse(run, host, trusted, { state: next, before: state, places, troubles, serial, sameScope });
}

/** True when these very parts are what is in use. */
const isInUse = ({ taken, taking }: FeedState, parts: HeldPart[]): boolean =>
  taken !== null && taking === null && taken.parts === compositionOf(parts);

const asItWas = (state: FeedState, troubles: Trouble[]): Ended =>
  isSettled(troubles) ? { outcome: { kind: "unchanged", troubles }, state } : kept(state, troubles);

const NOTHING: Change = { put: [], removed: [] };

interface Making {
  state: FeedState;
  before: FeedState;
  places: Place[];
  troubles: Trouble[];
  serial: number;
  sameScope: boolean;
}

async function putIntoUse(run: Run, host: Host, trusted: Trusted, making: Making): Promise<Ended> {
  const { state, before, places, troubles, serial } = making;
  const brought = places.filter(({ part }) => part !== null);
  const change = isSmallStep(making) ? smallChange(brought.map((place) => place.change)) : null;
  let answer: TakeAnswer = change === null ? { kind: "unreadable" } : await take(run, making, change, null);
  const small = answer.kind === "unreadable" ? null : change;
  if (small === null) {
    const edition = await readWhole(run, host, trusted, making);
    // Without a scope nothing held is believed, so the next run looks at every shard again.
    if (edition === null) return kept({ ...before, scope: "" }, troubles);
    // What was new had problems, and gave way to what is in use.
    if (isInUse(before, partsOf(places))) return asItWas({ ...state, parts: before.parts }, troubles);
    answer = await take(run, making, null, edition);
  }
  const parts = partsOf(places);
  if (answer.kind === "taken" || answer.kind === "not newer") {
    const changed = small === null ? null : small.put.length + small.removed.length;
    return {
      outcome: { kind: "taken", serial, changed, troubles },
      state: { ...state, parts, taking: null, taken: { serial, parts: compositionOf(parts) } },
    };
  }
  const why = answer.kind === "full" ? "full" : "storage";
  const detail = answer.kind === "failed" ? answer.name : answer.kind;
  return kept({ ...state, parts, taking: serial }, [{ why, publisher: null, detail }, ...troubles]);
}

async function take(
  { ports, config }: Run,
  { before, places, serial }: Making,
  change: Change | null,
  edition: Edition | null,
): Promise<TakeAnswer> {
  const parts = partsOf(places);
  const partial = config.countries !== null || parts.length < places.length;
  const highest = Math.max(before.taken?.serial ?? 0, before.taking ?? 0);
  // Said before it is done: who finds this after a crash does not know what is in use, and takes it again.
  await ports.writeState({ ...before, taking: serial });
  const replaces = highest >= serial;
  const step = change && before.taken && { ...change, from: before.taken.serial };
  return ports.take(nextEdition(ports, { parts, serial, partial, replaces, change: step, edition }));
}

/** True when what is in use is exactly the parts held before, of the same publishers, under the same policy. */
function isSmallStep({ before, places, sameScope }: Making): boolean {
  if (!sameScope || before.taking !== null || before.taken?.parts !== compositionOf(before.parts)) return false;
  const names = (parts: { publisher: string }[]) => parts.map(({ publisher }) => publisher).join(" ");
  return names(before.parts) === names(partsOf(places));
}

/**
 * All parts read back and through the door. A damaged file is brought again, once; a part with problems gives way to
 * the one held before. Null: what is in use would lose a publisher, so it stays.
 */
async function readWhole(run: Run, host: Host, trusted: Trusted, making: Making): Promise<Edition | null> {
  const { places, troubles, serial, before } = making;
  const again = new Set<Place>();
  for (;;) {
    const parts = partsOf(places);
    const partial = run.config.countries !== null || parts.length < places.length;
    const read = await readParts(run.ports, parts, { serial, partial });
    if (read.troubles.length === 0) {
      const lost = before.parts.some(({ publisher }) =>
        places.some(({ role, part }) => role.name === publisher && part === null),
      );
      return lost || parts.length === 0 ? null : read.edition;
    }
    for (const trouble of read.troubles) {
      const place = places.find(({ role }) => role.name === trouble.publisher);
      if (!place) continue;
      if (trouble.why === "damaged" && !again.has(place)) {
        again.add(place);
        const brought = await bring(run, host, trusted, place.role, { held: null, sameScope: false });
        if (!brought.ok) troubles.push(brought.trouble);
        place.part = brought.ok ? brought.value.part : null;
      } else {
        troubles.push(trouble);
        place.part = place.part === place.held ? null : place.held;
      }
    }
  }
}

const partsOf = (places: Place[]): HeldPart[] => places.map(({ part }) => part).filter((part) => part !== null);

const onlineKeys = ({ roles }: Root): string =>
  [...new Set([...roles.timestamp.keyids, ...roles.snapshot.keyids])].sort().join(" ");
