import { useEffect, useRef } from "preact/hooks";
import { type Consult, consults } from "../../lib/browser/consults.ts";
import { writeCsv } from "../../lib/exchange/write-csv.ts";
import type { Words } from "../../lib/words/words.ts";
import { MorePlaces } from "./MorePlaces.tsx";
import type { Place } from "./place.ts";
import { saveFile } from "./save-file.ts";
import { today } from "./today.ts";
import { useSaid } from "./use-said.ts";
import { useSetting } from "./use-settings.ts";

/** Who was consulted on what and has answered or not: the person's own notes, on this device. */
export function ConsultsPlace({ words, onOpen }: { words: Words; onOpen: (place: Place) => void }) {
  const { t } = words;
  const all = useSetting(consults);
  const [said, say] = useSaid(words);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (id: string, to: (one: Consult) => Consult | null, done: string) =>
    void consults
      .update((held) => held.flatMap((one) => (one.id === id ? (to(one) ?? []) : one)))
      .then(
        () => say(done),
        () => say("correctFailed"),
      );
  const save = () => {
    const name = `sightline-consults-${today()}.csv`;
    saveFile({ name, text: writeCsv(rowsOf(all ?? [], words)), type: "text/csv;charset=utf-8" });
    say("briefSaved", { file: name });
  };
  const open = (all ?? []).filter(({ answered }) => answered === null);
  const answered = (all ?? []).filter((one) => one.answered !== null);
  return (
    <>
      <div class="pad">
        <h1 class="t-title" tabIndex={-1} ref={heading}>
          {t("consultsTitle")}
        </h1>
        <p class="soft mt8">{t("consultsLead")}</p>
        <p class="t-small soft" role="status">
          {said}
        </p>
      </div>
      {all !== null && all.length === 0 ? (
        <div class="pad">
          <p class="t-strong">{t("consultsNone")}</p>
          <p class="soft">{t("consultsNoneText")}</p>
        </div>
      ) : null}
      <Rows heading={t("consultsOpen", { count: open.length })} rows={open} words={words} onChange={change} />
      <Rows heading={t("consultsAnswered")} rows={answered} words={words} onChange={change} />
      {all === null || all.length === 0 ? null : (
        <section class="sec noprint">
          <p class="row wrap">
            <button type="button" class="btn" onClick={save}>
              {t("consultsSave")}
            </button>
            <button type="button" class="btn" onClick={() => void consults.set([]).then(() => say("consultsCleared"))}>
              {t("consultsClear")}
            </button>
          </p>
        </section>
      )}
      <MorePlaces words={words} but="consults" onOpen={onOpen} />
    </>
  );
}

interface RowsProps {
  heading: string;
  rows: Consult[];
  words: Words;
  onChange: (id: string, to: (one: Consult) => Consult | null, done: string) => void;
}

function Rows({ heading, rows, words, onChange }: RowsProps) {
  const { t } = words;
  if (rows.length === 0) return null;
  return (
    <section class="sec long">
      <h2 class="t-head">{heading}</h2>
      <ul class="mt8">
        {rows.map(({ id, on, asked, about, answered }) => {
          const name = about === "" ? asked : t("copyLine", { label: about, value: asked });
          return (
            <li key={id} class="item">
              <b>{asked}</b>
              <p class="t-small soft">{about === "" ? t("consultsNoReference") : about}</p>
              <p class="t-small quiet">
                {answered === null
                  ? t("consultsAskedOn", { date: words.date(on) })
                  : t("consultsAnsweredOn", { date: words.date(on), answered: words.date(answered) })}
              </p>
              <p class="row wrap noprint">
                {answered === null ? (
                  <button
                    type="button"
                    class="btn link"
                    aria-label={`${t("consultsAnsweredToday")}: ${name}`}
                    onClick={() => onChange(id, (one) => ({ ...one, answered: today() }), "consultsMarked")}
                  >
                    {t("consultsAnsweredToday")}
                  </button>
                ) : null}
                <button
                  type="button"
                  class="btn link"
                  aria-label={`${t("correctRemove")}: ${name}`}
                  onClick={() => onChange(id, () => null, "consultsRemoved")}
                >
                  {t("correctRemove")}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const rowsOf = (all: Consult[], { t }: Words): string[][] => [
  [t("consultsOn"), t("consultsAsked"), t("consultsAbout"), t("consultsAnswered")],
  ...all.map(({ on, asked, about, answered }) => [on, asked, about, answered ?? ""]),
];
