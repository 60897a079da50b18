import { buildPart } from "../../lib/feed/build-part.ts";
import { sha256 } from "../../lib/feed/digest.ts";
import { LIFETIMES } from "../../lib/feed/plan.ts";
import type { DraftStore } from "../../lib/store/drafts.ts";
import { signFile, writeSigned } from "../../lib/trust/sign.ts";
import { targetsPart } from "../../lib/trust/write-metadata.ts";
import { type FeedHost, feedHost, type Login, putFiles } from "./feed-host.ts";
import { type FeedAnchor, type FeedState, readFeedState } from "./feed-state.ts";
import { folderHost } from "./folder-host.ts";
import { ownPart } from "./own-part.ts";
import { judgePending, mergePending, type Pending, readPending, type TellRecords, writePending } from "./pending.ts";
import type { PendingView } from "./pending-view.ts";
import { makeSigner, ownSigner, publicFile } from "./signing-key.ts";
import type { WorkingDraft } from "./working-draft.ts";

const DAY = 86_400_000;
const PENDING = "pending";

/** Which feed: where it lies, and where trust in it begins. */
export interface FeedAsk {
  place: FeedPlace;
  anchor: FeedAnchor;
}
export type FeedPlace = { kind: "address"; address: string } | { kind: "folder"; folder: FileSystemDirectoryHandle };

const hostOf = (place: FeedPlace, login: Login | null): FeedHost =>
  place.kind === "folder" ? folderHost(place.folder) : feedHost(place.address, login);

/** What there is to sign or to publish, or the catalogue key of the sentence that says why there is nothing. */
export type SigningView =
  | {
      kind: "feed";
      keyid: string | null;
      /** This browser's key has a seat. */
      seated: boolean;
      threshold: number;
      serial: number | null;
      pending: PendingView | null;
      /** It lies on the host, signed and read back, and waits for the host's seal. */
      onHost: boolean;
      /** The host's seal names this draft's state: every browser takes it at its next look. */
      sealed: boolean;
    }
  | { kind: "nothing"; why: string; detail: string };

export interface Publishing {
  look(ask: FeedAsk): Promise<SigningView>;
  /** Builds the next state from the draft; signatures given to an older one are gone. */
  build(ask: FeedAsk): Promise<SigningView>;
  sign(ask: FeedAsk): Promise<SigningView>;
  put(ask: FeedAsk & { login: Login | null }): Promise<SigningView>;
  /** Records of what was last shown, field by field; of an older state there are none. */
  records(keys: readonly string[]): PendingView["records"];
  file(): Promise<string | null>;
  /** Signatures of another copy; false: it is another state, or no such file. */
  merge(bytes: Uint8Array<ArrayBuffer>): Promise<boolean>;
  key(): Promise<string>;
}

async function liesOnHost({ role, file }: Pending, version: number, host: FeedHost): Promise<boolean> {
  const there = await host.read(`m/${version}.${role}.json`).catch(() => null);
  return there !== null && (await sha256(there)) === (await sha256(writeSigned(file)));
}

/** From a draft to its publisher's signed part on the host. Nothing is believed that is not read back. */
export function publishing(
  draft: () => WorkingDraft,
  drafts: () => Promise<DraftStore>,
  progress: (share: number) => void,
  now: () => number,
): Publishing {
  const idOf = () => draft().parts.head.id;
  const held = async () => (await (await drafts()).content(idOf(), PENDING)) as Pending | null;
  const hold = async (pending: Pending) => (await drafts()).putContent(idOf(), PENDING, pending);

  let tell: TellRecords = () => ({});

  async function withFeed(
    { place, anchor }: FeedAsk,
    work: (state: FeedState) => Promise<string | null>,
  ): Promise<SigningView> {
    const host = hostOf(place, null);
    const publisher = (await held())?.role ?? draft().parts.head.publisher;
    const read = async () => {
      try {
        return await readFeedState(host, anchor, publisher, now);
      } catch (error) {
        return { kind: "unread" as const, why: "deskFeedUnreachable", detail: String(error) };
      }
    };
    let reading = await read();
    if (reading.kind === "unread") return { kind: "nothing", why: reading.why, detail: reading.detail };
    const trouble = await work(reading.state);
    if (trouble !== null) return { kind: "nothing", why: trouble, detail: "" };
    reading = await read();
    if (reading.kind === "unread") return { kind: "nothing", why: reading.why, detail: reading.detail };
    return viewOf(reading.state, host);
  }

  async function viewOf(state: FeedState, host: FeedHost): Promise<SigningView> {
    const signer = await ownSigner(await drafts());
    const pending = await held();
    const sealed = pending !== null && pending.file.signed.version === state.version;
    const judged = pending === null || sealed ? null : await judgePending(pending, state, host, signer?.keyid ?? null);
    tell = judged?.ok ? judged.records : () => ({});
    if (judged !== null && !judged.ok && judged.why === "deskPendingDamaged")
      return { kind: "nothing", why: judged.why, detail: "" };
    return {
      kind: "feed",
      keyid: signer?.keyid ?? null,
      seated: signer !== null && state.role.keyids.includes(signer.keyid),
      threshold: state.role.threshold,
      serial: state.before?.manifest.serial ?? null,
      pending: judged?.ok ? judged.view : null,
      onHost: judged?.ok === true && pending !== null && (await liesOnHost(pending, judged.view.version, host)),
      sealed,
    };
  }

  return {
    look: (ask) => withFeed(ask, async () => null),
    build: (ask) =>
      withFeed(ask, async ({ before, version }) => {
        const { edition, problems } = draft().edition();
        const { head, base } = draft().parts;
        if (problems.length > 0) return "deskPartNotValid";
        const factsBefore =
          before && new Set([...before.shards.values()].flatMap(({ lines }) => lines.map(({ text }) => text)));
        const part = ownPart(edition, head.publisher, factsBefore, base);
        if (!part.ok) return "deskPartNotValid";
        const { asOf, marking, partial } = edition;
        const serial = (before?.manifest.serial ?? 0) + 1;
        const built = await buildPart(
          { publisher: head.publisher, serial, asOf, marking, partial },
          part.lines,
          before,
        );
        const written = { version: version + 1, expires: now() + LIFETIMES.publisher * DAY };
        const file = { signed: targetsPart(written, built.targets), signatures: [] };
        await hold({ role: head.publisher, file, data: built.files });
        return null;
      }),
    sign: (ask) =>
      withFeed(ask, async (state) => {
        const [pending, signer] = [await held(), await ownSigner(await drafts())];
        if (pending === null || signer === null) return "deskNothingToSign";
        if (!state.role.keyids.includes(signer.keyid)) return "deskNoSeat";
        // Judged once more: what is signed is what was read, never what somebody says it is.
        const judged = await judgePending(pending, state, hostOf(ask.place, null), signer.keyid);
        if (!judged.ok) return judged.why;
        await hold({ ...pending, file: await signFile(pending.file, signer) });
        return null;
      }),
    put: (ask) =>
      withFeed(ask, async (state) => {
        const pending = await held();
        const host = hostOf(ask.place, ask.login);
        const judged = pending && (await judgePending(pending, state, host, null));
        if (!pending || !judged?.ok || !judged.view.enough) return "deskNotEnough";
        const files = new Map(pending.data);
        files.set(`m/${judged.view.version}.${pending.role}.json`, writeSigned(pending.file));
        const outcome = await putFiles(host, files, progress).catch(() => null);
        if (outcome === null) return "deskPutFailed";
        return outcome.kind === "put" ? null : outcome.kind === "taken" ? "deskPutTaken" : "deskPutLost";
      }),
    records: (keys) => tell(keys),
    async file() {
      const pending = await held();
      return pending === null ? null : writePending(pending);
    },
    async merge(bytes) {
      const [pending, other] = [await held(), readPending(bytes)];
      const merged = pending && other && mergePending(pending, other);
      if (merged) await hold(merged);
      return merged !== null;
    },
    key: async () => publicFile((await makeSigner(await drafts())).key),
  };
}
