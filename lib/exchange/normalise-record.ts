import type { Edition, Focus, Project, Source } from "../list/schema.ts";
import type { AliasProposal, ImportedRecord, ImportProblem, Place, Repair } from "./imported.ts";
import { amountKindOf, amountOf, readAmounts, readPrintedAmounts } from "./normalise/amounts.ts";
import { checkStated } from "./normalise/check-stated.ts";
import { type Places, readCountries } from "./normalise/countries.ts";
import { plainDates, readersOfDates } from "./normalise/date-readers.ts";
import type { DateOrder } from "./normalise/dates.ts";
import { checkDates, joinDates, readRegion, regionOf, scopeOf } from "./normalise/fields.ts";
import { readFocus, suggestFocus } from "./normalise/focus.ts";
import { openFunders } from "./normalise/funders.ts";
import { isNoName, NO_NAME } from "./normalise/no-name.ts";
import { type Holders, openOrganisationBook } from "./normalise/organisations.ts";
import { PrintedTexts } from "./normalise/printed.ts";
import type { Span } from "./normalise/read-dates.ts";
import { Notes, plain, type Read, remember, shared, statesNothing } from "./normalise/reading.ts";
import { RecordIds } from "./normalise/record-id.ts";
import { madeOf, type SameText, SameTexts } from "./normalise/same-text.ts";
import { fiscalYearOf, longText, markingOf } from "./normalise/short-texts.ts";
import { Told } from "./normalise/told.ts";
import { keepUnsaid } from "./normalise/unsaid.ts";
import type { RawRecord } from "./raw-record.ts";

export interface NormaliserOptions {
  /** The current edition: its organisations, offices and accounts give ids to names. */
  base: Edition | null;
  /** Publisher whose records these become. */
  publisher: string;
  /** Date of the list, at its precision, where it is known. */
  asOf: string | null;
  /** Where the records come from, where it is known. */
  source: Source | null;
  /** ISO day; dates long after it are doubted. Without it none is. */
  today?: string;
}

/** One record understood, with everything that had to be changed or could not be read. */
export interface Normalised {
  record: ImportedRecord;
  problems: ImportProblem[];
  repairs: Repair[];
}

/** Turns texts into projects, record by record; remembers the ids it gave and the texts it has read. */
export interface Normaliser {
  record(raw: RawRecord): Normalised;
  /** From here on dates of numbers stand in this order. */
  datesIn(order: DateOrder): void;
  /** Names printed that are not yet names of the organisation they were resolved to, in order of appearance. */
  aliases(): AliasProposal[];
}

export function openNormaliser(options: NormaliserOptions): Normaliser {
  return new RecordNormaliser(options);
}

/** Whom a text names. */
interface Named extends Pick<Holders, "first" | "others"> {
  /** The text is the very name under which the list keeps the organisation. */
  isName: boolean;
  /** Names that the text prints beside those of the list; each record that has it is told to them. */
  aliases: readonly AliasProposal[];
}

const NO_SPAN: Read<Span> = plain({ start: null, end: null, months: null });
const NO_SAME = new SameTexts();
const NOTHING = shared<never>([]);
const NO_PLACES: Read<Places & { justNames: boolean }> = plain({
  justNames: true,
  countries: NOTHING,
  region: null,
  regional: false,
  unread: false,
});
const NO_HOLDERS: Read<Named> = plain({ first: null, others: [], isName: false, aliases: [] });
const NO_FOCUS: Read<Focus[]> = plain(NOTHING);

class RecordNormaliser implements Normaliser {
  readonly #options: NormaliserOptions;
  readonly #ids = new RecordIds();
  readonly #printed = new PrintedTexts();
  readonly #aliases = new Map<string, AliasProposal>();
  readonly #books: ReturnType<typeof openOrganisationBook>;
  readonly #funder: (text: string) => Read<string | null>;
  readonly #read;
  #order: DateOrder = "month-first";
  #dated = readersOfDates("month-first");
  /** The sources that all records share where they state none. */
  readonly #sourcesOfAll: Source[];

  constructor(options: NormaliserOptions) {
    this.#options = options;
    const { source, asOf } = options;
    this.#sourcesOfAll = shared(source ? [Object.freeze({ ...source, asOf: source.asOf ?? asOf })] : []);
    this.#books = openOrganisationBook(options.base?.organisations ?? []);
    this.#funder = openFunders(options.base?.offices ?? []);
    this.#read = {
      countries: remember((text) => {
        const { value, doubts, changes } = readCountries(text);
        const region = regionOf(value, null);
        return { value: { ...value, region, justNames: justNames.test(text) && !value.regional }, doubts, changes };
      }),
      amounts: remember((text) => readPrintedAmounts(text, asOf)),
      money: remember((text) => readAmounts(text)),
      focus: remember(readFocus),
      implementer: remember((text) => this.#holdersOf("implementer", text)),
      subrecipients: remember((text) => this.#holdersOf("subrecipients", text)),
      region: remember((text) => plain(readRegion(text))),
    };
  }

  datesIn(order: DateOrder): void {
    if (order === this.#order) return;
    this.#order = order;
    this.#dated = readersOfDates(order);
  }

  aliases(): AliasProposal[] {
    return [...this.#aliases.values()];
  }

  record(raw: RawRecord): Normalised {
    const told = new Told(raw);
    const { text } = raw;
    const record = this.#understood(text, raw.same ?? NO_SAME, told);
    if (raw.exact !== undefined) Object.assign(record, raw.exact);
    record.id = this.#idOf(raw, record, told);
    if (raw.exact === undefined) checkStated(record, text, told);
    if (raw.exact === undefined) keepUnsaid(record, raw);
    setPlace(record, raw.place);
    return { record, problems: told.problems, repairs: told.repairs };
  }

  /** Made once and changed in place: of a hundred thousand records no second copy is made. */
  #understood(text: RawRecord["text"], same: SameTexts, told: Told): ImportedRecord {
    const { publisher, source, asOf } = this.#options;
    const places = told.take(
      text.countries === undefined ? NO_PLACES : madeOf(text.countries, same.countries, this.#read.countries),
    );
    const heading = text.region === undefined ? null : this.#read.region(text.region).value;
    const region = places.region ?? heading;
    const { implementer: names, subrecipients: subNames } = text;
    const holder =
      names === undefined
        ? NO_HOLDERS.value
        : this.#named(madeOf(names, same.implementer, this.#read.implementer), told);
    const partners = subNames === undefined ? NO_HOLDERS.value : this.#named(this.#read.subrecipients(subNames), told);
    const dates = this.#dates(text, same, told);
    const implementer = holder.first;
    const alone = holder.others.length === 0 && partners.first === null;
    const others = alone
      ? NOTHING
      : [...holder.others, ...(partners.first === null ? [] : [partners.first]), ...partners.others];
    return {
      id: "",
      publisher,
      title: longText(text.title),
      implementer,
      subrecipients: others.length === 0 ? NOTHING : [...new Set(others)].filter((other) => other !== implementer),
      countries: places.countries,
      scope: scopeOf(places, region, text.scope ?? ""),
      region,
      funder: text.funder === undefined ? null : told.take(madeOf(text.funder, same.funder, this.#funder)),
      account: longText(text.account),
      amounts: this.#amounts(text, same.amount, told, asOf),
      start: dates.start,
      end: dates.end,
      focus: this.#focus(text, told),
      programme: longText(text.programme),
      awardNumber: longText(text.awardNumber),
      assistanceListing: longText(text.assistanceListing),
      summary: longText(text.summary),
      contacts: NOTHING,
      monitoring: null,
      marking: markingOf(text.marking, told),
      sources: this.#sources(text, source, asOf),
      printed: this.#printed.of(text, holder.isName, places.justNames, told),
      history: NOTHING,
      n: told.n,
      // Written here, the record is in one piece from the beginning; where there is no such place, it is taken away.
      row: 0,
      line: 0,
    };
  }

  #dates(text: RawRecord["text"], same: SameTexts, told: Told): { start: string | null; end: string | null } {
    const { period, duration, start, end } = text;
    if (period === undefined && duration === undefined && start === undefined && end === undefined)
      return { start: null, end: null };
    if (period === undefined && duration === undefined) {
      const days = plainDates(this.#dated, start, end, same);
      if (days) return days;
    }
    const read = {
      period: told.take(period === undefined ? NO_SPAN : this.#dated.period(period)),
      duration: told.take(duration === undefined ? NO_SPAN : this.#dated.duration(duration)),
      start: told.take(start === undefined ? NO_SPAN : this.#dated.start(start)),
      end: told.take(end === undefined ? NO_SPAN : this.#dated.end(end)),
    };
    const notes = new Notes();
    const lost = end !== undefined && !statesNothing(end) && read.end.end === null && read.end.months === null;
    const words = duration ?? period ?? end ?? start ?? "";
    const dates = joinDates(read.period, read.start, read.end, read.duration, notes, words, lost);
    const both = period ?? duration ?? "";
    checkDates(dates, { start: start ?? both, end: end ?? both }, notes, this.#options.today);
    told.take(notes.of(null));
    return dates;
  }

  #amounts(text: RawRecord["text"], same: SameText | null, told: Told, asOf: string | null): Project["amounts"] {
    if (text.amount === undefined) return NOTHING;
    const { currency } = text;
    const fiscal = fiscalYearOf(text.fiscalYear);
    const kind = amountKindOf(text.amountKind ?? "");
    if (currency === undefined && fiscal === null && kind === "printed")
      return told.take(madeOf(text.amount, same, this.#read.amounts));
    const read = currency === undefined ? this.#read.money(text.amount) : readAmounts(text.amount, currency);
    return told.take(read).map((money) => amountOf(money, kind, fiscal, asOf));
  }

  /** Where the list states no type, words of the summary may suggest one: said as a suggestion, for a person to judge. */
  #focus(text: RawRecord["text"], told: Told): Focus[] {
    const stated = told.take(text.focus === undefined ? NO_FOCUS : this.#read.focus(text.focus));
    if (text.focus !== undefined || text.summary === undefined) return stated;
    const { focus, words } = suggestFocus(text.summary);
    if (focus.length === 0) return stated;
    const notes = new Notes();
    const reason = "The list states no type; words of the description suggest it.";
    notes.change("focus", words.join(", "), focus.join(", "), "suggested", reason);
    told.take(notes.of(null));
    return focus;
  }

  #holdersOf(field: "implementer" | "subrecipients", text: string): Read<Named> {
    const { value, doubts, changes } = this.#books.holders(field, text);
    const { first, others, proposed } = value;
    const isName = first !== null && this.#books.isName(first, text);
    const aliases = proposed.map((name) => this.#aliasOf(name));
    const read = { value: { first, others, isName, aliases }, doubts, changes };
    if (field !== "implementer" || first === null || !isNoName(text)) return read;
    const notes = new Notes();
    notes.doubt("implementer", text, "no-name", NO_NAME, { severity: "warning" });
    return { ...read, doubts: [...doubts, ...notes.doubts] };
  }

  #named<T extends Named>(read: Read<T>, told: Told): T {
    const named = told.take(read);
    if (named.aliases.length > 0) for (const { records } of named.aliases) records.push(told.n);
    return named;
  }

  #aliasOf({ organisation, alias }: Holders["proposed"][number]): AliasProposal {
    const key = `${organisation}|${alias}`;
    const known = this.#aliases.get(key);
    if (known) return known;
    const made = { organisation, alias, records: [] };
    this.#aliases.set(key, made);
    return made;
  }

  #sources(text: RawRecord["text"], source: Source | null, asOf: string | null): Source[] {
    const url = text.sourceUrl?.trim();
    if (url !== undefined && /^https?:\/\//.test(url) && url.length <= 2_000)
      return [{ url, title: source?.title ?? null, asOf }];
    return this.#sourcesOfAll;
  }

  #idOf({ text, exact, inherited, place }: RawRecord, project: Omit<Project, "id">, told: Told): string {
    const at = place.row ?? place.line ?? told.n;
    const given = exact?.id ?? text.id?.trim();
    if (given && this.#ids.claim(given)) {
      if (exact === undefined) told.sameAs(this.#ids.saidBefore(text, at, inherited), given);
      return given;
    }
    const taken = given !== undefined && this.#ids.isTaken(given);
    if (taken) told.doubt("id", given, "id-twice", "Another record of this file has the same id.", "error");
    const called = !taken && given !== undefined && given !== "" && this.#ids.calledBefore(given);
    const name = project.implementer ?? project.title ?? "";
    const year = text.fiscalYear ?? this.#options.asOf;
    const stated = year ? (/\d{4}/.exec(year)?.[0] ?? null) : null;
    const { id, before } = this.#ids.make(project, name, stated, text, at, inherited);
    if (before > 0) told.sameAs(before, name);
    else if (called)
      told.doubt("id", given, "id-twice", "Another record of this file has the same reference.", "warning");
    return id;
  }
}

/** Countries that are printed so say no more than their codes do. */
const justNames = /^[\p{L} '’.-]+$/u;

function setPlace(record: ImportedRecord, { row, line, sheet }: Place): void {
  if (line === undefined || row === undefined) {
    delete record.line;
    if (row === undefined) delete record.row;
  }
  if (row !== undefined) record.row = row;
  if (line !== undefined) record.line = line;
  if (sheet !== undefined) record.sheet = sheet;
}
