import type { Words } from "../../lib/words/words.ts";

/** How far a file has been read, and a way out. */
export function Reading({ share, words, onCancel }: { share: number; words: Words; onCancel: () => void }) {
  const percent = Math.round(share * 100);
  return (
    <main class="reading">
      <p role="status">{words.t("deskReading", { percent })}</p>
      <progress max={100} value={percent} aria-label={words.t("deskReadingLabel")} />
      <p class="mt12">
        <button type="button" class="btn" onClick={onCancel}>
          {words.t("deskStop")}
        </button>
      </p>
    </main>
  );
}
