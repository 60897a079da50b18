import { useState } from "preact/hooks";
import { FixedValue, OptionRow } from "../../components/OptionRow.tsx";
import { type FeedServer, feedServer, readServer } from "../../lib/browser/feed-server.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSaid } from "../our-page/use-said.ts";
import { inGroups } from "./managed-rows.ts";

/** Where the organisation names no list server: the person's own, by its address and the digest of its first root. */
export function ServerRow({ server, words }: { server: FeedServer | null; words: Words }) {
  const { t } = words;
  const [address, setAddress] = useState("");
  const [pin, setPin] = useState("");
  const [said, say] = useSaid(words);
  const use = () => {
    const read = readServer(address, pin);
    if (read === null) return say("optionsServerWrong");
    say(null);
    void feedServer.set(read);
  };
  const stop = () => void feedServer.set(null).then(() => say("optionsServerStopped"));
  return (
    <OptionRow title={t("optionsAddress")} text={t(server === null ? "optionsServerText" : "optionsAddressText")}>
      {server === null ? (
        <form
          class="server"
          onSubmit={(event) => {
            event.preventDefault();
            use();
          }}
        >
          <Field
            label={t("optionsServerAddress")}
            hint="https://lists.example.gov/feed/"
            value={address}
            set={setAddress}
          />
          <Field label={t("optionsServerPin")} hint="SHA-256" value={pin} set={setPin} />
          <button type="submit" class="btn">
            {t("optionsServerUse")}
          </button>
        </form>
      ) : (
        <>
          <FixedValue
            values={[server.address, ...(server.pin === null ? [] : [`SHA-256 ${inGroups(server.pin)}`])]}
            lock={null}
          />
          <button type="button" class="btn" onClick={stop}>
            {t("optionsServerStop")}
          </button>
        </>
      )}
      <p class="t-small soft" role="status">
        {said}
      </p>
    </OptionRow>
  );
}

interface FieldProps {
  label: string;
  hint: string;
  value: string;
  set: (value: string) => void;
}

function Field({ label, hint, value, set }: FieldProps) {
  return (
    <label>
      <span class="t-small">{label}</span>
      <span class="field">
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={2_000}
          placeholder={hint}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      </span>
    </label>
  );
}
