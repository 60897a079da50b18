import { isAbove } from "../list/marking.ts";
import type { Run } from "./bring-shards.ts";
import type { UpdatePorts } from "./bringer.ts";
import { type Ended, isSettled, kept } from "./ended.ts";
import { CLOCK_TOLERANCE } from "./host.ts";
import { readNotes } from "./notes.ts";
import type { Outcome, Why } from "./outcome.ts";
import { type FeedConfig, NoRoom } from "./ports.ts";
import { reach } from "./reach.ts";
import { LONGEST_PAUSE, pauseAfter } from "./schedule.ts";
import { type FeedState, readStoredState, scopeOf } from "./state.ts";

/**
 * Brings the list up to date, once; another context that is at it already is left alone. Never blanks what is held:
 * whatever fails, the edition in use stays. Killed on any line, the next run goes on from what has come.
 */
export async function update(
  ports: UpdatePorts,
  config: FeedConfig,
  { asked = false }: { asked?: boolean } = {},
): Promise<Outcome> {
  return (await ports.alone(() => runOnce({ ports, config, mirrors: config.mirrors, asked }))) ?? { kind: "elsewhere" };
}

interface CheckRun extends Run {
  ports: UpdatePorts;
}

async function runOnce(run: CheckRun): Promise<Outcome> {
  const { ports, config, asked } = run;
  const stored = readStoredState(await ports.readState());
  const now = ports.now();
  const { retryAt } = stored;
  const paused = retryAt !== null && now < retryAt && retryAt - now <= LONGEST_PAUSE;
  if (paused && !asked && stored.scope === scopeOf(config)) return { kind: "waiting", until: retryAt };
  let state = stored;
  let ended: Ended;
  try {
    state = await underCeiling(run, stored);
    ended = await attempt({ ...run, ports: isSettled(stored.troubles) ? ports : anew(ports) }, state);
  } catch (error) {
    ended = kept(state, [brokenStorage(error)]);
  }
  const next = withSchedule(ended, now, ports.random());
  try {
    await ports.writeState(next);
  } catch (error) {
    // What is in use stays in use. The next run finds the state of before, and gets to the same end.
    return ended.outcome.kind === "kept" ? ended.outcome : kept(state, [brokenStorage(error)]).outcome;
  }
  // What is not swept now is swept after the next edition.
  if (ended.outcome.kind === "taken")
    await ports
      .bringer()
      .then(({ sweep }) => sweep(ports, next))
      .catch(() => undefined);
  return ended.outcome;
}

/**
 * After a failure the browser's own cache is passed by: a wrong file that came once as one that never changes stands there
 * for a year, and not every browser looks again when asked to.
 */
const anew = (ports: UpdatePorts): UpdatePorts => ({ ...ports, get: (url, limit) => ports.get(url, limit, "reload") });

async function attempt(run: CheckRun, state: FeedState): Promise<Ended> {
  const { ports, config } = run;
  const now = ports.now();
  const known = Math.max(config.builtAt, state.verifiedAt ?? 0);
  if (now < known - CLOCK_TOLERANCE)
    return kept(state, [{ why: "clock", publisher: null, detail: "earlier than what this browser has seen" }]);
  const reached = await reach(ports, config, state);
  if (!reached.ok) return kept(state, [reached.trouble]);
  const { host, trusted, timestamp } = reached.value;
  if (trusted === null)
    return {
      outcome: { kind: "unchanged", troubles: state.troubles.filter((each) => isSettled([each])) },
      state: { ...state, verifiedAt: now },
    };
  const mirrors = [host.base, ...config.mirrors.filter((base) => base !== host.base)];
  const { followTrusted } = await ports.bringer();
  const { outcome, state: next } = await followTrusted({ ...run, mirrors }, host, trusted, {
    ...state,
    rootCheckedAt: now,
  });
  const { poll } = readNotes(trusted.timestamp, now);
  const settled = (outcome.kind === "taken" || outcome.kind === "unchanged") && isSettled(outcome.troubles);
  return { outcome, state: { ...next, poll, ...(settled ? { whole: timestamp, verifiedAt: now } : { whole: null }) } };
}

/**
 * Policy may have lowered the ceiling: what is above it goes at once, host or no host. So do downloads that were on their
 * way under the higher one.
 */
async function underCeiling({ ports, config }: CheckRun, state: FeedState): Promise<FeedState> {
  const { ceiling } = config;
  if (state.journal === ceiling) return state;
  const lowered = state.journal !== null && isAbove(state.journal, ceiling);
  const parts = state.parts.filter(({ marking }) => !isAbove(marking, ceiling));
  const next = { ...state, parts };
  if (parts.length < state.parts.length) {
    next.whole = null;
    const { takeRest } = await ports.bringer();
    if (state.taken !== null) next.taken = await takeRest(ports, parts, state.taken.serial);
  }
  const marked = { ...next, journal: ceiling };
  await ports.writeState(marked);
  if (lowered) await (await ports.bringer()).sweep(ports, marked);
  return marked;
}

const brokenStorage = (error: unknown): { why: Why; publisher: null; detail: string } => ({
  why: error instanceof NoRoom ? "full" : "storage",
  publisher: null,
  detail: String(error),
});

/** When to try again, and what to tell until then. */
function withSchedule({ outcome, state }: Ended, now: number, random: number): FeedState {
  const troubles = "troubles" in outcome ? outcome.troubles : [];
  const failed = outcome.kind === "kept" && outcome.troubles.some(({ why }) => why !== "metered");
  const failures = failed ? state.failures + 1 : 0;
  const asked = Math.max(0, ...troubles.map(({ retryAfter }) => retryAfter ?? 0));
  const pause = failed || asked > 0 ? pauseAfter(failures, failed ? random : 0, asked) : null;
  return { ...state, failures, troubles, triedAt: now, retryAt: pause === null ? null : now + pause };
}
