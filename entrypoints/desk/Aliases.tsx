import type { Words } from "../../lib/words/words.ts";
import type { Desk } from "./use-desk.ts";

/** Names that the file prints and that the list does not know yet as names of that organisation. */
export function Aliases({ desk, words }: { desk: Desk; words: Words }) {
  const aliases = desk.state?.aliases ?? [];
  if (aliases.length === 0) return null;
  const { t } = words;
  const canEdit = desk.writing === "here";
  return (
    <details class="aliases">
      <summary>{t("deskAliases", { count: aliases.length })}</summary>
      <ul class="ids">
        {aliases.map(({ organisation, alias, name, said }) => {
          const say = (take: boolean) => void desk.step({ kind: "alias", organisation, alias, take });
          return (
            <li key={`${organisation} ${alias}`}>
              <p class="t-small">{t("deskAlias", { alias, name })}</p>
              {!canEdit ? null : said === null ? (
                <p class="row">
                  <button
                    type="button"
                    class="btn link"
                    aria-label={t("deskAliasTakeNamed", { alias })}
                    onClick={() => say(true)}
                  >
                    {t("deskAliasTake")}
                  </button>
                  <button
                    type="button"
                    class="btn link"
                    aria-label={t("deskAliasRefuseNamed", { alias })}
                    onClick={() => say(false)}
                  >
                    {t("deskAliasRefuse")}
                  </button>
                </p>
              ) : (
                <p class="row t-small soft">
                  {t(said.take ? "deskAliasTaken" : "deskAliasRefused")}
                  <button
                    type="button"
                    class="btn link"
                    onClick={() => void desk.step({ kind: "undo", step: said.step })}
                  >
                    {t("deskUndo")}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
