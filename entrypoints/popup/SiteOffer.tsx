import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../components/Icon.tsx";
import { askForSite, offeredSite } from "../../lib/browser/sites.ts";
import type { Words } from "../../lib/words/words.ts";
import { usePolicy } from "../our-page/use-policy.ts";
import { useSaid } from "../our-page/use-said.ts";

interface SiteOfferProps {
  /** Of the page at hand; null where the browser does not tell it. */
  url: string | null;
  words: Words;
}

/** On a site that the organisation proposes: what allowing it means, and the one button that asks the browser. */
export function SiteOffer({ url, words }: SiteOfferProps) {
  const { t } = words;
  const { policy } = usePolicy();
  const [site, setSite] = useState<string | null>(null);
  const [said, say] = useSaid(words);
  useEffect(() => {
    let current = true;
    const offered = url === null ? Promise.resolve(null) : offeredSite(url, policy.sites ?? []);
    offered.then(
      (host) => current && setSite(host),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [url, policy]);
  const allow = (host: string) =>
    // In the click itself, or the browser does not ask.
    void askForSite(host)
      .catch(() => false)
      .then((yes) => {
        say(yes ? "popupAllowed" : "popupDeclined", { site: host });
        if (yes) setSite(null);
      });
  if (site === null && said === "") return null;
  return (
    <section class="find one">
      <Icon name="lock" small />
      <div class="soft">
        {site === null ? null : (
          <>
            <p>{t("popupProposed", { site })}</p>
            <button type="button" class="btn mt4" onClick={() => allow(site)}>
              {t("popupAllow")}
            </button>
          </>
        )}
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
