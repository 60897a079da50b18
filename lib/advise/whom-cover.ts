import type { Contact } from "../list/schema.ts";
import { contactState } from "./asks.ts";
import { oneLine } from "./bounds.ts";
import type { Ground } from "./ground.ts";
import { officeShort } from "./names.ts";
import { mustCheck } from "./whom-offices.ts";
import type { CoverMap } from "./whom-shape.ts";

/** Every post by country, what must be checked first; null where the list names no contact. */
export function coverMap(ground: Ground): CoverMap | null {
  const { words, contacts } = ground;
  if (contacts.length === 0) return null;
  const order = new Intl.Collator(words.language);
  const rows = contacts
    .flatMap((contact) => placesOf(contact, ground).map((where) => rowOf(contact, where, ground)))
    .sort(
      (a, b) => Number(b.warn) - Number(a.warn) || order.compare(a.where, b.where) || order.compare(a.post, b.post),
    );
  const warned = rows.filter(({ warn }) => warn).length;
  return {
    heading: words.t("whomCover"),
    lead:
      warned === 0 ? words.t("whomCoverHeld", { count: rows.length }) : words.t("whomCoverCheck", { count: warned }),
    columns: [words.t("whomCoverWhere"), words.t("whomCoverPost"), words.t("whomCoverState")],
    rows,
  };
}

const placesOf = ({ covers }: Contact, { words }: Ground): string[] =>
  covers.length === 0 ? [words.t("whomEverywhere")] : covers.map((country) => words.country(country));

function rowOf(contact: Contact, where: string, ground: Ground): CoverMap["rows"][number] {
  const { words, offices } = ground;
  const office = offices.get(contact.office);
  const role = oneLine(contact.role, 120);
  const says = contactState(contact, ground);
  return {
    where,
    post: office === undefined ? role : `${role}, ${officeShort(office)}`,
    says: says.length === 0 ? words.t("whomHeld") : says.join(" · "),
    warn: mustCheck(contact, ground),
  };
}
