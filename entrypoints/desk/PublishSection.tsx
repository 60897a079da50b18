import { useEffect, useState } from "preact/hooks";
import { withHostAccess } from "../../lib/browser/host-access.ts";
import { canPickFolder, pickFolder } from "../../lib/browser/pick-folder.ts";
import type { Words } from "../../lib/words/words.ts";
import type { FeedAnchor } from "../desk-work/feed-state.ts";
import type { FeedPlace, SigningView } from "../desk-work/publishing.ts";
import { saveFile } from "../our-page/save-file.ts";
import { useSaid } from "../our-page/use-said.ts";
import { feedHere } from "./feed-trust.ts";
import { Signing } from "./Signing.tsx";
import type { Desk } from "./use-desk.ts";

interface PublishSectionProps {
  desk: Desk;
  words: Words;
  ready: boolean;
}

/** The way into every browser: built, shown byte by byte, signed by as many as the feed asks, put on the host, read back. */
export function PublishSection({ desk, words, ready }: PublishSectionProps) {
  const { t } = words;
  const { client, state } = desk;
  const [address, setAddress] = useState("");
  const [anchor, setAnchor] = useState<FeedAnchor | null>(null);
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null);
  const [view, setView] = useState<SigningView | null>(null);
  const [working, setWorking] = useState(false);
  const [putting, setPutting] = useState(false);
  const [said, say] = useSaid(words);
  useEffect(() => {
    void feedHere().then((here) => {
      setAddress(here.address ?? "");
      setAnchor(here.anchor);
    });
  }, []);
  if (state === null) return null;
  const place: FeedPlace | null =
    folder !== null ? { kind: "folder", folder } : /^https:\/\/./.test(address) ? { kind: "address", address } : null;
  const canWork = desk.writing === "here" && !working && anchor !== null && place !== null;
  const during = async (work: () => Promise<SigningView>) => {
    setWorking(true);
    say("deskWorking");
    const next = await work().catch(
      (error): SigningView => ({ kind: "nothing", why: "deskFailed", detail: String(error) }),
    );
    setView(next);
    say(next.kind === "nothing" ? null : "deskLooked");
    setWorking(false);
  };
  const ask = anchor === null || place === null ? null : { place, anchor };
  const put = (login: { user: string; password: string } | null) => {
    if (ask === null) return;
    const work = async () => {
      setPutting(true);
      await during(() => client.ask("feedPut", { ...ask, login }));
      setPutting(false);
    };
    if (folder !== null) void work();
    else void withHostAccess(address, work).then((allowed) => allowed || say("deskHostRefused"));
  };
  const merge = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const merged = await client.ask("mergeSigned", { bytes });
    if (!merged) say("deskNotMerged");
    else if (ask !== null) await during(() => client.ask("feedLook", ask));
  };
  return (
    <section aria-labelledby="publish">
      <h2 id="publish" class="t-head">
        {t("deskPublish")}
      </h2>
      <p class="soft">{t("deskPublishText")}</p>
      {anchor === null ? <p class="note mt8">{t("deskNoAnchor")}</p> : null}
      <p class="row wrap mt8 head-fields">
        {folder === null ? null : (
          <span>
            {t("deskFolder", { name: folder.name })}{" "}
            <button type="button" class="btn link" onClick={() => setFolder(null)}>
              {t("deskFolderNot")}
            </button>
          </span>
        )}
        <label hidden={folder !== null}>
          <span class="t-label">{t("deskFeedAddress")}</span>
          <input
            class="in wide"
            inputMode="url"
            value={address}
            placeholder="https://"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        {canPickFolder && folder === null ? (
          <button
            type="button"
            class="btn"
            onClick={() => void pickFolder().then((picked) => picked && setFolder(picked))}
          >
            {t("deskPickFolder")}
          </button>
        ) : null}
        <button
          type="button"
          class="btn"
          disabled={!canWork}
          onClick={() => ask && void during(() => client.ask("feedLook", ask))}
        >
          {t("deskFeedLook")}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() =>
            void client
              .ask("publicKey")
              .then((text) => saveFile({ name: "sightline-public-key.json", text }))
              .then(() => say("deskKeySaved"))
          }
        >
          {t("deskKey")}
        </button>
        <span role="status" class="soft">
          {said}
        </span>
      </p>
      {putting ? <progress max={1} value={desk.share} aria-label={t("deskPutting")} /> : null}
      {view?.kind === "nothing" ? (
        <p class="note bad mt8" role="alert">
          <span>
            <b>{t(view.why)}</b> {view.detail}
          </span>
        </p>
      ) : null}
      {view?.kind !== "feed" || ask === null ? null : (
        <Signing
          view={view}
          words={words}
          canBuild={ready && canWork && !state.toSign}
          canWork={canWork}
          needsLogin={folder === null}
          readRecords={(keys) => client.ask("pendingRecords", { keys })}
          onBuild={() => void during(() => client.ask("feedBuild", ask))}
          onSign={() => void during(() => client.ask("feedSign", ask))}
          onSave={() =>
            void client.ask("pendingFile").then((text) => {
              const name = `${state.head.publisher}-to-sign.json`;
              if (text !== null) saveFile({ name, text });
            })
          }
          onMerge={(file) => void merge(file)}
          onPut={put}
        />
      )}
    </section>
  );
}
