import type { WhomContact, WhomOffice } from "../lib/advise/whom-shape.ts";
import type { Words } from "../lib/words/words.ts";
import { SourceLink } from "./FactStrip.tsx";
import { Icon } from "./Icon.tsx";

/** An office, what it does, who is there, and how old each of it is. */
export function WhomOfficeItem({ office, words }: { office: WhomOffice; words: Words }) {
  const { name, abbreviation, does, standing, note, warn, contacts, rest, page, source } = office;
  return (
    <li>
      <Icon name={warn ? "archive" : "office"} />
      <div>
        <b>{name}</b> {abbreviation === null ? null : <span class="quiet">{abbreviation}</span>}
        {standing.map((line) => (
          <p key={line} class={warn ? "t-small t-strong" : "t-small soft"}>
            {line}
          </p>
        ))}
        {does.map((line) => (
          <p key={line} class="t-small soft">
            {line}
          </p>
        ))}
        {note === null ? null : <p class="t-small quiet">{note}</p>}
        {contacts.length === 0 ? null : (
          <ul class="posts">
            {contacts.map((contact) => (
              <Post key={`${contact.role} ${contact.mailbox}`} contact={contact} words={words} />
            ))}
          </ul>
        )}
        {rest === null ? null : <p class="t-small quiet">{rest}</p>}
        <p class="t-small quiet">
          {page === null ? null : (
            <>
              <SourceLink text={words.t("panelOfficePage")} url={page} /> ·{" "}
            </>
          )}
          {words.t("whomSource")}
          {source.url === null ? source.text : <SourceLink text={source.text} url={source.url} />}
        </p>
      </div>
    </li>
  );
}

function Post({ contact, words }: { contact: WhomContact; words: Words }) {
  const { role, mailbox, stated, says, warn, page } = contact;
  return (
    <li class="post">
      <Icon name={warn ? "warn" : "contact"} small />
      <div>
        <p>
          {words.t("copyLine", { label: role, value: "" })}
          <span class={stated ? "" : "ns"}>{mailbox}</span>
          {page === null ? null : (
            <>
              {" · "}
              <SourceLink text={words.t("panelOfficePage")} url={page} />
            </>
          )}
        </p>
        {says.length === 0 ? null : <p class={warn ? "toCheck" : "quiet"}>{says.join(" · ")}</p>}
      </div>
    </li>
  );
}
