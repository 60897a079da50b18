import type { Words } from "../../lib/words/words.ts";

interface PagerProps {
  from: number;
  page: number;
  total: number;
  words: Words;
  onGo: (from: number) => void;
}

/** On and back through a long list; nothing where one page holds it. */
export function Pager({ from, page, total, words, onGo }: PagerProps) {
  if (total <= page) return null;
  const { t } = words;
  return (
    <p class="row mt12">
      <button type="button" class="btn" disabled={from === 0} onClick={() => onGo(Math.max(0, from - page))}>
        {t("deskBack")}
      </button>
      <span class="t-small soft" role="status">
        {t("deskPage", { from: from + 1, to: Math.min(total, from + page), total })}
      </span>
      <button type="button" class="btn" disabled={from + page >= total} onClick={() => onGo(from + page)}>
        {t("deskOn")}
      </button>
    </p>
  );
}
