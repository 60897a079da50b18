import { type Invented, type Layout, PARTS, type Part, pick, type Random } from "./layouts.ts";
import { plant } from "./planted-flaws.ts";

const countries: readonly (readonly [string, string])[] = [
  ["Kenya", "KE"],
  ["Ghana", "GH"],
  ["Georgia", "GE"],
  ["Jordan", "JO"],
  ["Chad", "TD"],
  ["Niger", "NE"],
  ["Nigeria", "NG"],
  ["Guinea", "GN"],
  ["Guinea-Bissau", "GW"],
  ["Côte d’Ivoire", "CI"],
  ["Trinidad and Tobago", "TT"],
  ["Bosnia and Herzegovina", "BA"],
  ["Democratic Republic of the Congo", "CD"],
  ["Republic of the Congo", "CG"],
  ["Dominican Republic", "DO"],
  ["Dominica", "DM"],
  ["Laos", "LA"],
  ["Moldova", "MD"],
  ["Timor-Leste", "TL"],
  ["Sierra Leone", "SL"],
  ["The Gambia", "GM"],
  ["Kyrgyz Republic", "KG"],
  ["North Macedonia", "MK"],
  ["Taiwan", "TW"],
  ["Burkina Faso", "BF"],
  ["Vietnam", "VN"],
  ["Papua New Guinea", "PG"],
  ["São Tomé and Príncipe", "ST"],
  ["Peru", "PE"],
];
const names = [
  "Harbour Light Foundation",
  "Sturdy Bridges International (SBI)",
  "Women of the Delta",
  "Open Door Legal Network",
  "Fundación Puerto Claro",
  "Safe Harvest Initiative",
  "Lantern Street Association (LSA)",
  "Institute for Fair Migration",
  "Kindling Hope, Inc.",
  "Association Voix du Fleuve",
  "Riverside University School of Law",
  "Northern Shelters Alliance",
];
const openings = [
  "trains labor inspectors and police officers to recognise forced labor",
  "runs a shelter and a telephone line for victims of trafficking",
  "builds a system by which survivors are referred to doctors, lawyers and teachers",
  "warns fishing villages of false recruiters; radio plays are part of it",
  "helps prosecutors with cases against recruiters: model charges, visits and a handbook",
  "studies how many children work in brick kilns (ages 6 to 15) and why",
];
const endings = [
  "Local partners carry the work on after the end of the award.",
  "The ministry has agreed to pay for two of the posts from the third year.",
  "An evaluation is planned; its results will be published.",
  "It pays for three things: shelters, lawyers and buses.",
  "Amount spent in the first year: $12,000.",
  "In each country: two visits by a judge. The Type of training differs.",
  "In 2 of 9 districts the work builds on an earlier award of $75,000.",
];
const types = [
  "Prevention",
  "Protection",
  "Prosecution",
  "Prevention, Protection",
  "Prevention, Protection, and Prosecution",
];
const funders = [
  "USDOS/G/TIP",
  "USAID",
  "USDOS/PRM",
  "U.S. Department of State, Bureau of Population, Refugees and Migration (DOS/PRM)",
  "USDOL",
];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** One record of a layout; `flawed` is the chance that something is wrong with it. */
export function invent(random: Random, layout: Layout, n: number, flawed: number): Invented {
  const record = plainRecord(random, layout, n);
  if (random() < flawed) plant(random, layout, record);
  for (const part of Object.keys(record.printed) as Part[])
    if (!PARTS[layout].includes(part)) delete record.printed[part];
  return record;
}

function plainRecord(random: Random, layout: Layout, n: number): Invented {
  const chosen = shuffled(random, countries).slice(0, random() < 0.6 ? 1 : 2 + Math.floor(random() * 4));
  const usd = 25_000 + Math.floor(random() * 400) * 2_500;
  const fiscal = layout === "2011" && random() < 0.3 ? 2010 : null;
  const year = layout === "2011" ? 2011 : 2017 + Math.floor(random() * 5);
  const start = { year, month: 1 + Math.floor(random() * 12) };
  const length = pick(random, [12, 18, 24, 36, 42]);
  const summary = `Award ${n} ${pick(random, openings)}. ${pick(random, endings)}`;
  const title = `${pick(random, ["Safe Roads", "Open Eyes", "Fair Nets", "New Doors"])} ${n}`;
  const implementer = pick(random, names);
  const focus = pick(random, types);
  const months0 = layout === "2011";
  const [from, until] = [dayOf(start, 0, 1), dayOf(start, length, 0)];
  const dated = layout !== "2002" && layout !== "2003" && layout !== "2004";
  const place = listed(
    random,
    chosen.map(([name]) => name),
  );
  const group = layout === "2018" && chosen.length > 1 && random() < 0.5;
  return {
    printed: {
      countries: group
        ? `Regional Project – ${pick(random, ["Lantern Coast", "Eastern Africa", "SADC"])} (${place})`
        : place,
      implementer,
      title,
      focus,
      funder: pick(random, funders),
      summary,
      amount: `$${usd.toLocaleString("en-US")}${fiscal ? " (FY 2010 Funds)" : ""}`,
      period: `${months[start.month - 1]} ${start.year}-${months[until.month - 1]} ${until.year}`,
      start: american(from),
      end: american(until),
      duration: layout === "2018" ? `${length} months` : `${american(from)} – ${american(until)}`,
    },
    want: {
      countries: chosen.map(([, code]) => code),
      implementer,
      usd: layout === "2002" ? [] : [usd],
      fiscalYears: [fiscal],
      start: !dated || layout === "2021" ? null : iso(from, months0),
      end: dated ? iso(until, months0) : null,
      summary,
      title: layout === "2002" || layout === "2003" ? title : null,
      focus: PARTS[layout].includes("focus")
        ? focus
            .toLowerCase()
            .replace(" and", "")
            .split(", ")
            .map((word) => word.trim())
        : [],
    },
    planted: null,
  };
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function dayOf(start: { year: number; month: number }, later: number, day: number): Day {
  const date = new Date(Date.UTC(start.year, start.month - 1 + later, day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const american = ({ year, month, day }: Day): string => `${month}/${day}/${year}`;
const iso = ({ year, month, day }: Day, byMonth: boolean): string =>
  [year, month, ...(byMonth ? [] : [day])].map((part) => String(part).padStart(2, "0")).join("-");

function listed(random: Random, all: readonly string[]): string {
  if (all.length === 1) return all[0]!;
  const last = all.at(-1)!;
  return `${all.slice(0, -1).join(", ")}${pick(random, [", and ", " and ", ", "])}${last}`;
}

function shuffled<T>(random: Random, all: readonly T[]): T[] {
  return all
    .map((value) => [random(), value] as const)
    .sort(([one], [other]) => one - other)
    .map(([, value]) => value);
}
