import { useEffect, useRef } from "preact/hooks";
import { CallList } from "../../components/CallList.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Notes } from "../../components/Notes.tsx";
import { calendarOf } from "../../lib/advise/calendar.ts";
import { calendarFile } from "../../lib/advise/calendar-file.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { Place } from "./place.ts";
import { saveFile } from "./save-file.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";

interface CalendarPlaceProps {
  list: ListState;
  context: AdviceContext;
  onOpen: (place: Place) => void;
}

/** Calls of the list by date, or that it has none. */
export function CalendarPlace({ list, context, onOpen }: CalendarPlaceProps) {
  const { t } = context.words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ready = list.kind === "ready" ? list : null;
  const answer = useAnswer(
    ready ? () => ready.read(async (reader) => calendarOf(await reader.allCalls(), reader, context)) : null,
    [ready?.generation, context],
  );
  const calendar = answer.kind === "here" ? answer.value : null;
  return (
    <>
      <div class="pad">
        <h1 class="t-title" tabIndex={-1} ref={heading}>
          {t("calendarTitle")}
        </h1>
        <p class="soft mt8">{t("calendarLead")}</p>
      </div>
      {answer.kind === "failed" ? (
        <Notes notes={[{ tone: "bad", strong: t("errorPageStrong"), text: t("errorPageText") }]} />
      ) : calendar === null ? (
        <Loading label={t("pageLoading")} />
      ) : calendar.groups.length === 0 ? (
        <div class="pad" role="status">
          <p class="t-strong">{t("calendarNone")}</p>
          <p class="soft">{t("calendarNoneText")}</p>
        </div>
      ) : (
        calendar.groups.map(({ group, heading: name, rows }) => (
          <CallList
            key={group}
            heading={name}
            rows={rows}
            implementers={t("calendarImplementers")}
            save={t("calendarSave")}
            onOrganisation={(id) => onOpen({ kind: "applicant", organisation: id, finding: null })}
            onSave={(row) => {
              const file = ready && calendarFile(row, ready.info.serial, new Date().toISOString());
              if (file) saveFile(file);
            }}
          />
        ))
      )}
    </>
  );
}
