import { useEffect, useState } from "preact/hooks";
import { DeskDrop } from "../../components/DeskDrop.tsx";
import { fold } from "../../lib/list/fold.ts";
import type { Words } from "../../lib/words/words.ts";
import type { Owner } from "../desk-work/questions.ts";
import type { ScreenProps } from "./DeskPage.tsx";
import { NameColumns } from "./NameColumns.tsx";
import type { Reading } from "./use-desk.ts";

/** Bytes of the largest file that is read. */
const LARGEST = 64 * 1024 * 1024;

type FileToRead = Omit<Reading, "publisher">;

/** Whose list it is, a place for the file, and what was begun before. */
export function StartScreen({ desk, words }: ScreenProps) {
  const { t } = words;
  const [chosen, setChosen] = useState<Owner | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const owner = chosen ?? desk.publishers[0] ?? null;
  const mayWrite = desk.writing === "here";
  const canRead = owner !== null && owner.id !== "" && mayWrite;
  const [waiting, setWaiting] = useState<FileToRead | null>(null);
  // A file that comes before it is known whose it is, or while another window writes, waits for that.
  useEffect(() => {
    if (waiting === null || owner === null || !canRead) return;
    setWaiting(null);
    desk.bringIn({ ...waiting, publisher: owner });
  }, [waiting, canRead]);
  const read = (name: string, bytes: FileToRead["bytes"]) => setWaiting({ name, bytes });
  const readFiles = (files: File[]) => {
    const isTooLarge = files.some(({ size }) => size > LARGEST);
    setTooLarge(isTooLarge);
    const [first] = files;
    if (isTooLarge || first === undefined) return;
    const name = files.length === 1 ? first.name : t("deskFiles", { count: files.length });
    read(name, () => Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer()))));
  };
  if (desk.unnamed !== null) return <NameColumns desk={desk} words={words} unnamed={desk.unnamed} />;
  return (
    <main class="start">
      <OwnerChoice publishers={desk.publishers} owner={owner} words={words} onChoose={setChosen} />
      <DeskDrop
        heading={t("deskDrop")}
        text={t("deskDropText")}
        pick={t("deskPick")}
        paste={t("deskPaste")}
        pasteLabel={t("deskPasteLabel")}
        pasteRead={t("deskPasteRead")}
        onFiles={readFiles}
        onText={(text) => read(t("deskPasted"), async () => [new TextEncoder().encode(text)])}
      >
        {waiting === null ? null : <p role="status">{t("deskWaiting", { name: waiting.name })}</p>}
        {tooLarge ? (
          <p class="wrong" role="alert">
            {t("deskTooLarge")}
          </p>
        ) : null}
      </DeskDrop>
      <p class="mt16">
        <button
          type="button"
          class="btn"
          disabled={owner === null || !mayWrite}
          onClick={() => owner && desk.begin(owner, t("deskByHand"))}
        >
          {t("deskBegin")}
        </button>
      </p>
      <Drafts desk={desk} words={words} />
    </main>
  );
}

function OwnerChoice({
  publishers,
  owner,
  words,
  onChoose,
}: {
  publishers: Owner[];
  owner: Owner | null;
  words: Words;
  onChoose: (owner: Owner) => void;
}) {
  const { t } = words;
  const [other, setOther] = useState(false);
  const [name, setName] = useState("");
  return (
    <p class="owner-choice">
      <label class="t-label" for="owner">
        {t("deskWhose")}
      </label>
      <select
        id="owner"
        class="in"
        value={other ? "" : (owner?.id ?? "")}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setOther(value === "");
          onChoose(publishers.find(({ id }) => id === value) ?? ownerOf(name));
        }}
      >
        {publishers.map((publisher) => (
          <option key={publisher.id} value={publisher.id}>
            {publisher.name}
          </option>
        ))}
        <option value="">{t("deskAnother")}</option>
      </select>
      {other ? (
        <label>
          <span class="t-label">{t("deskAnotherName")}</span>
          <input
            class="in"
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value);
              onChoose(ownerOf(event.currentTarget.value));
            }}
          />
        </label>
      ) : null}
    </p>
  );
}

/** A publisher's id begins the ids of its records: short, without dots. */
const ownerOf = (name: string): Owner => ({
  id: fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 32)
    .replace(/^-+|-+$/g, ""),
  name: name.trim(),
});

function Drafts({ desk, words }: Pick<ScreenProps, "desk" | "words">) {
  const { t } = words;
  const { drafts } = desk;
  if (drafts === null || drafts.length === 0) return null;
  return (
    <section class="drafts" aria-labelledby="drafts">
      <h2 id="drafts" class="t-head">
        {t("deskDrafts")}
      </h2>
      <ul>
        {drafts.map(({ id, name, changedAt, steps }) => (
          <li key={id} class="row wrap">
            <b class="t-strong">{name}</b>
            <span class="quiet t-small">
              {t("deskDraftLine", { date: words.date(changedAt.slice(0, 10)), count: steps })}
            </span>
            <span class="sp" />
            <button type="button" class="btn" aria-label={t("deskGoOnWith", { name })} onClick={() => desk.open(id)}>
              {t("deskGoOn")}
            </button>
            <button
              type="button"
              class="btn link"
              disabled={desk.writing !== "here"}
              aria-label={t("deskThrowAwayNamed", { name })}
              onClick={() => desk.discard(id)}
            >
              {t("deskThrowAway")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
