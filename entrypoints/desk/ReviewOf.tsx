import { useEffect, useId, useState } from "preact/hooks";
import type { Words } from "../../lib/words/words.ts";
import { type PendingRecord, type PendingView, TOLD } from "../desk-work/pending-view.ts";
import { Pager } from "./Pager.tsx";
import { reviewName, reviewTables } from "./review-words.ts";
import { fieldName, valueText } from "./sentences.ts";

/** Records by their keys, field by field. */
export type ReadRecords = (keys: string[]) => Promise<Record<string, PendingRecord>>;

interface ReviewProps {
  pending: PendingView;
  words: Words;
  read: ReadRecords;
}

const kinds = { added: "deskReviewAdded", changed: "deskReviewChanged", removed: "deskReviewRemoved" } as const;
type Kind = keyof typeof kinds;

/** Told from the bytes that will be served: whoever signs can see each of the records. */
export function ReviewOf({ pending, words, read }: ReviewProps) {
  const { t } = words;
  const { review } = pending;
  return (
    <div class="mt8">
      <p>
        {t("deskSigns", {
          records: review.records,
          added: review.added.length,
          changed: review.changed.length,
          removed: review.removed.length,
        })}{" "}
        {pending.marking} · {words.date(pending.asOf)}
      </p>
      {review.large ? (
        <p class="note warn mt8">
          <b>{t("deskLarge")}</b>
        </p>
      ) : null}
      {(["added", "changed", "removed"] as const).map((kind) =>
        review[kind].length === 0 ? null : (
          <Changes key={kind} kind={kind} pending={pending} words={words} read={read} />
        ),
      )}
    </div>
  );
}

/** Records of one kind of change, a page at a time. */
function Changes({ kind, pending, words, read }: ReviewProps & { kind: Kind }) {
  const { t } = words;
  const keys = pending.review[kind];
  const [page, setPage] = useState({ from: 0, records: pending.records });
  const heading = useId();
  // Another state is read from its beginning.
  useEffect(() => setPage({ from: 0, records: pending.records }), [pending]);
  const go = (from: number) => void read(keys.slice(from, from + TOLD)).then((records) => setPage({ from, records }));
  return (
    <details class="columns">
      <summary id={heading}>
        {t(kinds[kind], { count: keys.length })} <span class="quiet">{reviewTables(keys, words)}</span>
      </summary>
      <ul class="t-small signed">
        {keys.slice(page.from, page.from + TOLD).map((key) => (
          <ReviewRecord key={key} id={key} kind={kind} record={page.records[key]} words={words} />
        ))}
      </ul>
      {keys.length > TOLD ? (
        <nav aria-labelledby={heading}>
          <Pager from={page.from} page={TOLD} total={keys.length} words={words} onGo={go} />
        </nav>
      ) : null}
    </details>
  );
}

interface RecordProps {
  id: string;
  kind: Kind;
  record: PendingRecord | undefined;
  words: Words;
}

function ReviewRecord({ id, kind, record, words }: RecordProps) {
  const called = reviewName(id, record, words);
  return (
    <li>
      <b>{called.name}</b> <span class="quiet">{called.in}</span>
      <ul>
        {(record?.fields ?? []).map(({ field, before, after }) => (
          <li key={field}>{fieldLine(kind, field, before, after, words, record?.names)}</li>
        ))}
      </ul>
    </li>
  );
}

function fieldLine(
  kind: Kind,
  field: string,
  before: unknown,
  after: unknown,
  words: Words,
  names: Record<string, string> = {},
): string {
  const values = {
    field: fieldName(field, words),
    older: valueText(field, before, words, names),
    newer: valueText(field, after, words, names),
  };
  if (kind === "changed") return words.t("deskDiffers", values);
  return words.t("deskFound", { field: values.field, reason: kind === "added" ? values.newer : values.older });
}
