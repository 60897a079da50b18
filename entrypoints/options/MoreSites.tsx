import { useEffect, useState } from "preact/hooks";
import { OptionRow } from "../../components/OptionRow.tsx";
import { askForSite, giveUpSite, grantedSites, onSitesChanged } from "../../lib/browser/sites.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSaid } from "../our-page/use-said.ts";
import { hostIn } from "./host-in.ts";
import { SiteList } from "./SiteList.tsx";

/** Sites beyond the named ones: allowed one by one, through the browser's own question. */
export function MoreSites({ words }: { words: Words }) {
  const { t } = words;
  const [granted, look] = useGranted();
  const [typed, setTyped] = useState("");
  const [said, say] = useSaid(words);
  const allow = () => {
    const site = hostIn(typed);
    if (site === null) {
      say("optionsNotAHost");
      return;
    }
    // In the click itself, or the browser does not ask.
    void askForSite(site)
      .catch(() => false)
      .then((yes) => {
        say(yes ? "optionsAllowed" : "optionsDeclined", { site });
        if (yes) setTyped("");
        look();
      });
  };
  return (
    <OptionRow title={t("optionsMore")} text={t("optionsMoreText")}>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          allow();
        }}
      >
        <span class="field">
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={253}
            aria-label={t("optionsMoreLabel")}
            placeholder="grants.example.org"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </span>
        <button type="submit" class="btn">
          {t("optionsAllow")}
        </button>
      </form>
      <p class="t-small soft" role="status">
        {said}
      </p>
      {granted.length === 0 ? null : (
        <SiteList
          none=""
          sites={granted.map((pattern) => ({
            name: pattern,
            detail: null,
            button: t("optionsTakeBack"),
            label: `${t("optionsTakeBack")}: ${pattern}`,
            onPress: () => void giveUpSite(pattern).then(look),
          }))}
        />
      )}
    </OptionRow>
  );
}

function useGranted(): [string[], () => void] {
  const [granted, setGranted] = useState<string[]>([]);
  const look = () => void grantedSites().then(setGranted, () => undefined);
  useEffect(() => {
    // For as long as the page lives.
    onSitesChanged(look);
    look();
  }, []);
  return [granted, look];
}
