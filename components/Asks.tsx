import type { Ask } from "../lib/advise/view.ts";

/** Whom to ask: an office by its name and its page, and what is known of it. */
export function Asks({ asks }: { asks: Ask[] }) {
  return (
    <>
      {asks.map(({ office, name, page, details }) => (
        <div key={office}>
          {page !== null && /^https?:/i.test(page) ? (
            <a href={page} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
          {details.map((detail) => (
            <span class="quiet" key={detail}>
              {" "}
              · {detail.replace(/\.$/, "")}
            </span>
          ))}
        </div>
      ))}
    </>
  );
}
