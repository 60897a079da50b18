import { fold } from "../../list/fold.ts";
import type { Region } from "../../list/schema.ts";
import { nameOf, type Place, placeOfFolded, spellableNames } from "./country-book.ts";
import { type Notes, shared } from "./reading.ts";
import { nearest } from "./spelling.ts";
import type { Named } from "./split-places.ts";

export interface Places {
  /** Shared by all records that print the text. */
  countries: string[];
  /** Region that the text itself names. */
  region: Region | null;
  /** The text says that it is about more than single countries. */
  regional: boolean;
  /** Nothing in the text could be read. */
  unread: boolean;
}

/** Words that speak of several countries without naming them. */
const groupOfCountries =
  /\b(?:select(?:ed)?|countries|states|members?|commission|community|union)\b|^(?:SADC|ECOWAS|CEDEAO|EAC|IGAD|ASEAN|CARICOM|SAARC|GCC|ECCAS|CEMAC|WAEMU|OECS|SICA|IOC)$/i;

/** What has been read of one text so far. */
export class Gathered {
  readonly countries = new Set<string>();
  readonly regions = new Set<Region | null>();
  regional = false;
  unread = 0;
  parentheses = 0;
  readonly notes: Notes;

  constructor(notes: Notes) {
    this.notes = notes;
  }

  places(): Places {
    const regions = [...this.regions].filter((region) => region !== null);
    return {
      countries: shared([...this.countries]),
      region: regions.length === 1 && !this.regions.has(null) ? (regions[0] ?? null) : null,
      regional: this.regional || this.regions.size > 0,
      unread: this.unread > 0 && this.countries.size === 0 && this.regions.size === 0 && !this.regional,
    };
  }

  take({ text, place }: Named): void {
    if (place === null) this.misspelled(text);
    else if (place.kind === "region") {
      if (place.region === undefined) this.regional = true;
      else this.region(text, place.region);
    } else if (place.kind === "ambiguous") {
      const names = place.codes.map(nameOf).join(" or ");
      this.unread += 1;
      this.notes.doubt("countries", text, "ambiguous-country", `“${text}” can be ${names}.`);
    } else this.country(text, place);
  }

  /** A group of countries that is not listed stays a region, and that is told: nobody is to think that none was named. */
  private region(text: string, region: Region | null): void {
    this.regions.add(region);
    if (!groupOfCountries.test(text)) return;
    const reason = `“${text}” names a group; which countries are meant is not stated.`;
    this.notes.change("countries", text, region ?? "", "group-of-countries", reason);
  }

  private country(text: string, place: Place & { kind: "country" }): void {
    for (const code of place.codes) this.countries.add(code);
    if (!place.former) return;
    const now = place.codes.map(nameOf).join(", ");
    this.notes.change("countries", text, now, "former-name", `“${text}” stands in the list as ${now}.`);
  }

  /** A slip or two in a name that can only be one country. */
  private misspelled(text: string): void {
    const near = nearest(fold(text).replace(/^the /, ""), spellableNames());
    const places = near.names.flatMap((name) => placeOfFolded(name) ?? []).filter(({ kind }) => kind === "country");
    const meant = new Set(places.flatMap((place) => (place.kind === "country" ? place.codes.join(" ") : [])));
    const [only] = meant;
    const isPlain = near.slips === 1 || near.names.every((name) => name[0] === fold(text)[0]);
    if (meant.size === 1 && only !== undefined && isPlain) {
      for (const code of only.split(" ")) this.countries.add(code);
      const name = only.split(" ").map(nameOf).join(", ");
      this.notes.change("countries", text, name, "spelling", `“${text}” is read as ${name}.`);
      return;
    }
    this.unread += 1;
    const options = [...meant].map(nameOf).join(" or ");
    const reason =
      options === "" ? "No country or region has this name." : `No country has this name; the nearest is ${options}.`;
    this.notes.doubt("countries", text, "unknown-country", reason, {
      fix: meant.size === 1 && only !== undefined && !only.includes(" ") ? nameOf(only) : null,
    });
  }
}
