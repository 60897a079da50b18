import { fold } from "../../list/fold.ts";
import { readRegion } from "../normalise/fields.ts";

/** What stands around the list on every page of the Department: it ends the record above and belongs to none. */
const furniture =
  /^(?:back to (?:the )?top|top of page|return to top|share(?: this)?\b.{0,30}|print(?: this page)?|e-?mail(?: this page)?|tags?\b.{0,80}|related (?:links|articles|content|documents|information)\b.*|an official website of.*|the office of (?:website|electronic|public).*|published by.*|external links to.*|this site is managed by.*|note: documents in portable.*|u\.?s\.? department of state|bureau of public affairs|united states department of state|privacy(?: policy| notice)?|copyright.*|accessibility(?: statement)?|contact us|foia|no fear act.*|office of (?:the )?inspector general.*|white house|usa\.gov|stay connected.*|subscribe.*|sign up.*|follow us.*|home(?: page)?\s*[|>»].*|site ?map|archive(?:s|d content)?|about (?:us|state)|topics|browse .*|skip (?:to|links).*|menu|search|close|here'?s how you know|\[?footer\]?|end of (?:page|list|document)\.?|page \d+(?: of \d+)?|\*{3,}|[-_=]{3,}|last updated:?.*|\[(?:return|go) to .*\]|released (?:by|on) .*|office to monitor and combat trafficking in persons)$/i;

/** Names of offices that stand in the furniture of pages, and behind the label of whoever pays. */
const office =
  /^(?:(?:the )?(?:u\.?s\.?|united states) department of state|bureau of public affairs|(?:the )?white house|office of (?:the )?inspector general.*|office to monitor and combat trafficking in persons)$/i;

export const isOffice = (text: string): boolean => office.test(text);

export function isFurniture(text: string): boolean {
  return furniture.test(text);
}

const directions =
  /^(?:east|west|north|south|central|southern|northern|eastern|western|southeast|regional|bilateral|region|multi ?regional|cont|continued|projects?|programs?|and|the)(?: (?:east|west|north|south|central|southern|northern|eastern|western|regional|bilateral|projects?|programs?|region|and))*$/;

/** "AFRICA", "Europe/Eurasia", "AFRICA – EAST", "South and Central Asia:": a line that heads the records of a region. */
export function isRegionHeading(text: string): boolean {
  const bare = text.replace(/[:.*]+$/, "").trim();
  if (bare.length > 60 || bare === "" || /[.,;]\s|\d/.test(bare)) return false;
  const [first = "", ...rest] = bare.split(/\s*[–—(:]\s*|\s+-\s+|\)$/);
  if (readRegion(first) === null) return false;
  return rest.every((part) => part === "" || directions.test(fold(part)) || readRegion(part) !== null);
}
