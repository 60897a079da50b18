import { useId, useState } from "preact/hooks";
import { type Consult, consults, LONGEST_CONSULT, MOST_CONSULTS } from "../../lib/browser/consults.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSaid } from "../our-page/use-said.ts";

interface ConsultFormProps {
  /** Offices that the packet names, to choose from. */
  offices: string[];
  today: string;
  words: Words;
}

/** Below a packet: notes on this device, if the person wants it, whom it was sent to. Nothing is filled in for them. */
export function ConsultForm({ offices, today, words }: ConsultFormProps) {
  const { t } = words;
  const list = useId();
  const [asked, setAsked] = useState("");
  const [about, setAbout] = useState("");
  const [on, setOn] = useState(today);
  const [said, say] = useSaid(words);
  const note = async () => {
    const entry: Consult = { id: newId(), on, asked: asked.trim(), about: about.trim(), answered: null };
    let full = false;
    await consults.update((all) => {
      full = all.length >= MOST_CONSULTS;
      return full ? all : [entry, ...all];
    });
    say(full ? "consultsFull" : "consultsNoted");
    if (!full) setAsked("");
  };
  return (
    <form
      class="sec noprint consult"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void note().catch(() => say("correctFailed"));
      }}
    >
      <h2 class="t-head">{t("consultsNote")}</h2>
      <p class="t-small soft">{t("consultsNoteText")}</p>
      <label>
        {t("consultsAsked")}
        <input
          value={asked}
          required
          autocomplete="off"
          maxLength={LONGEST_CONSULT}
          list={list}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <datalist id={list}>
          {offices.map((office) => (
            <option key={office} value={office} />
          ))}
        </datalist>
      </label>
      <label>
        {t("consultsAbout")}
        <input
          value={about}
          autocomplete="off"
          maxLength={LONGEST_CONSULT}
          onInput={(event) => setAbout(event.currentTarget.value)}
        />
      </label>
      <label>
        {t("consultsOn")}
        <input
          type="date"
          value={on}
          required
          autocomplete="off"
          onInput={(event) => setOn(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn">
        {t("consultsAdd")}
      </button>
      <p class="t-small soft" role="status">
        {said}
      </p>
    </form>
  );
}

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
