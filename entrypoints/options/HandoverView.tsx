import type { Words } from "../../lib/words/words.ts";
import type { Handover } from "../our-page/handover-file.ts";

interface HandoverViewProps {
  handover: Handover;
  /** The digest as one reads it out. */
  digest: string;
  words: Words;
  onTake: () => void;
}

/** What a handover holds, as text; nothing of it is taken before the person says so. */
export function HandoverView({ handover: { on, content }, digest, words, onTake }: HandoverViewProps) {
  const { t } = words;
  const { edition, briefs, contacts, watchlist, corrections, consults = [] } = content;
  return (
    <div class="handover">
      <p>
        <b>{edition.marking}</b>
      </p>
      <p>
        {t("handoverFrom", { date: words.date(on), serial: String(edition.serial), asOf: words.date(edition.asOf) })}
      </p>
      <p class="t-small soft digest">{t("handoverDigest", { digest })}</p>
      {briefs.map(({ country, text }) => (
        <details key={country}>
          <summary>{t("briefOf", { name: words.country(country) })}</summary>
          <p class="summary t-small">{text}</p>
        </details>
      ))}
      <details>
        <summary>{t("handoverContacts", { count: contacts.length })}</summary>
        <ul class="lines">
          {contacts.map(({ role, office, mailbox, notes }) => (
            <li key={`${role} ${office} ${mailbox}`}>
              {[role, office, mailbox || t("askNoMailbox"), ...notes].filter((part) => part !== "").join(" · ")}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t("handoverKept", { watched: watchlist.length, corrections: corrections.length })}</summary>
        <ul class="lines">
          {watchlist.map(({ kind, id }) => (
            <li key={`${kind} ${id}`}>{kind === "country" ? words.country(id) : id}</li>
          ))}
          {corrections.map((each) => (
            <li key={JSON.stringify(each)}>
              {[each.project, each.field, each.says, each.reason].filter((part) => part).join(" · ")}
            </li>
          ))}
        </ul>
      </details>
      {consults.length === 0 ? null : (
        <details>
          <summary>{t("handoverConsults", { count: consults.length })}</summary>
          <ul class="lines">
            {consults.map(({ id, on: day, asked, about }) => (
              <li key={id}>{[words.date(day), asked, about].filter((part) => part !== "").join(" · ")}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <button type="button" class="btn main" onClick={onTake}>
          {t("handoverTake")}
        </button>
      </p>
      <p>
        <b>{edition.marking}</b>
      </p>
    </div>
  );
}
