import type { Card, Chip, Note, ProjectRow } from "../../lib/advise/view.ts";

/** Made-up answers in the words of the product; figures are those of the public list. */
export const chip = (text: string, number = "", rest = "", quiet = ""): Chip => ({
  parts: [
    { text, weight: "plain" },
    ...(number ? ([{ text: number, weight: "strong" }] as const) : []),
    ...(rest ? ([{ text: rest, weight: "plain" }] as const) : []),
    ...(quiet ? ([{ text: quiet, weight: "quiet" }] as const) : []),
  ],
  label: `Sightline: ${text}${number}${rest}${quiet}`,
  stale: quiet !== "",
  closeLabel: "Hide on this page",
  loading: "Looking in the list on this device",
});

const row = (title: string, amount: string, detail: string, ...status: ProjectRow["status"]): ProjectRow => ({
  id: title,
  title,
  untitled: null,
  amount,
  amountStated: amount.startsWith("$"),
  details: [detail],
  status,
  funder: "TIP Office",
  shared: null,
});

const note = (tone: Note["tone"], strong: string, text: string): Note => ({ tone, strong, text });

const ended = { shape: "ended", text: "Ended with the compact, 23 Jun 2020" } as const;

export const ghana: Card = {
  label: "Sightline: Ghana",
  marking: "UNCLASSIFIED",
  eyebrow: null,
  heading: "Ghana",
  lead: "8 awards on record, 2002 to 2015. None is known to run today.",
  notes: [
    note(
      "historical",
      "Historical record.",
      "The newest award here is from 2015. Newer projects may exist that no public list names.",
    ),
  ],
  rows: [
    row("US–Ghana Child Protection Compact", "$2,540,000", "International Organization for Migration", ended),
    row("Growing Up Free", "$2,460,000", "Free the Slaves, with two partners", ended),
  ],
  more: ["6 more awards", "1 regional award names Ghana"],
  aside: null,
  funding: {
    heading: "Amounts as printed",
    sentence: "$5,873,582 printed for 6 awards; 2 not stated",
    years: [
      { year: 2002, parts: [], unstated: 2, others: [] },
      {
        year: 2003,
        parts: [
          { pattern: "tip", funder: "TIP Office", usd: 243_582 },
          { pattern: "prm", funder: "PRM", usd: 200_000 },
        ],
        unstated: 0,
        others: [],
      },
      {
        year: 2004,
        parts: [
          { pattern: "tip", funder: "TIP Office", usd: 250_000 },
          { pattern: "prm", funder: "PRM", usd: 180_000 },
        ],
        unstated: 0,
        others: [],
      },
      { year: 2015, parts: [{ pattern: "tip", funder: "TIP Office", usd: 5_000_000 }], unstated: 0, others: [] },
    ],
    note: null,
  },
  askLabel: "Ask",
  fundingLabel: "Funding",
  asks: [
    {
      office: "tip",
      name: "TIP Office, State",
      abbreviation: "TIP",
      details: ["mailbox not stated"],
      write: "mailbox not stated",
      page: "https://www.state.gov/tip/",
    },
  ],
  named: null,
  choices: [],
  neither: "Neither",
  main: "Open Ghana dossier",
  source: "Source: compact award notice, 2015, and 3 yearly lists. Edition 1, 21 Nov 2026",
  why: {
    heading: "This page is about Ghana",
    lead: "Four things on the page say so. Nothing left this device.",
    columns: ["Signal", "Found on the page", "Weight"],
    rows: [
      { signal: "Address", found: "/countries-areas/ghana/", weight: "strong" },
      { signal: "Title pattern", found: "“U.S. Relations With Ghana”", weight: "strong" },
      { signal: "Heading", found: "“Ghana”", weight: "medium" },
      { signal: "Breadcrumb", found: "“Countries & Areas › Ghana”", weight: "medium" },
    ],
  },
  words: {
    why: "Why this?",
    back: "Back to the card",
    wrong: "Wrong match",
    snooze: "Snooze a day",
    offHere: "Off on this site",
    offEverywhere: "Off everywhere",
    undo: "Undo",
    collapse: "Collapse",
    close: "Close",
  },
};

const bare: Card = { ...ghana, lead: null, notes: [], rows: [], more: [], funding: null, asks: [], main: null };

export const vietnam: Card = {
  ...ghana,
  label: "Sightline: Vietnam",
  heading: "Vietnam",
  lead: "1 award runs today by its dates.",
  notes: [
    note(
      "warn",
      "Two sources disagree.",
      "The dates run on; the list sent to Congress in March 2025 calls it defunded. Ask before you rely on it.",
    ),
  ],
  rows: [
    row(
      "USAID/Vietnam CTIP",
      "$6,500,000",
      "Winrock International · total estimated cost; $2,427,062 obligated",
      { shape: "running", text: "By dates to 28 Sep 2028" },
      { shape: "quoted", text: "“Defunded” in the Mar 2025 list" },
    ),
  ],
  more: [],
  funding: null,
  main: "Open Vietnam dossier",
  source: "Source: award list, Mar 2025. Edition 1, 21 Nov 2026",
};

export const applicant: Card = {
  ...ghana,
  label: "Sightline: this applicant",
  eyebrow: "International Organization for Migration (IOM)",
  heading: "This applicant already holds 2 awards in this list",
  lead: "By their dates. Both are called “defunded” in the March 2025 list.",
  notes: [],
  rows: [
    row(
      "Countering Trafficking in Persons: Belarus",
      "$4,184,795",
      "USAID · total estimated cost; $3,984,795 obligated",
      { shape: "ending", text: "Ends 18 Dec 2026, in 27 days" },
      { shape: "quoted", text: "“Defunded”, Mar 2025" },
    ),
    {
      ...row("Tajikistan", "not stated", "USAID", { shape: "undated", text: "Dates not stated" }),
      untitled: "title not stated",
      shared: "Shared with 4 countries: Kazakhstan, Kyrgyzstan, Turkmenistan, Uzbekistan",
    },
  ],
  more: [],
  aside: "In Ghana: 5 awards on record, 2002 to 2015.",
  funding: null,
  asks: [
    {
      office: "tip",
      name: "TIP Office, State",
      abbreviation: "TIP",
      details: ["they funded this applicant in Ghana", "mailbox not stated"],
      write: "mailbox not stated",
      page: null,
    },
    {
      office: "prm",
      name: "PRM, State",
      abbreviation: "PRM",
      details: ["mailbox not stated"],
      write: "mailbox not stated",
      page: "https://www.state.gov/prm/",
    },
  ],
  main: "Open applicant dossier",
  source: "Name and country were read from this form and not kept. Edition 1, 21 Nov 2026",
};

export const choice: Card = {
  ...bare,
  label: "Sightline: which country?",
  heading: "Which country do you mean?",
  lead: "This page names two about equally.",
  choices: [
    { country: "NE", name: "Niger" },
    { country: "NG", name: "Nigeria" },
  ],
};

export const notes: Card = {
  ...bare,
  label: "Sightline: every note",
  heading: "Dominica",
  notes: [
    note(
      "plain",
      "No project in this list names Dominica.",
      "That is not proof of a gap. Regional awards may include it.",
    ),
    note("stale", "This list is 94 days old.", "Dates and contacts may have changed. You can still read everything."),
    note("offline", "You are offline.", "Everything here comes from Edition 1 on this device."),
    note("bad", "A new edition was refused.", "Its signature did not match. You still see Edition 1 of 21 Nov 2026."),
  ],
};

/** Text that attacks, and a page of funding as wide as it gets. */
export const hostile: Card = {
  ...ghana,
  label: "Sightline: long words",
  heading: "<script>alert(1)</script>",
  lead: `Democraticrepublicofthecongo${"o".repeat(90)}`,
  rows: [
    row(`Awardwithoutablank${"x".repeat(80)}`, "$1,234,567,890", `International${"y".repeat(80)}`, {
      shape: "running",
      text: "By dates to 30 Sep 2027",
    }),
  ],
  funding: {
    heading: "Obligated",
    sentence: "$36,000,000 obligated for 20 awards",
    years: Array.from({ length: 18 }, (_, index) => ({
      year: 2003 + index + (index > 8 ? 3 : 0),
      parts: (["tip", "prm", "usaid", "ilab", "other"] as const).map((pattern) => ({
        pattern,
        funder: pattern,
        usd: 100_000 * (index + 1),
      })),
      unstated: index % 5 === 0 ? 1 : 0,
      others: index % 7 === 3 ? [{ funder: "ILAB", amount: "$6,500,000 ceiling" }] : [],
    })),
    note: null,
  },
};
