import type { PageKind } from "../recognise/finding.ts";
import type { Reading } from "../recognise/reading.ts";

const page = (url: string, title: string, text: string, more: Partial<Reading> = {}): Reading => ({
  url,
  title,
  lang: "en",
  meta: {},
  headings: [{ level: 1, text: title }],
  breadcrumb: [],
  fields: [],
  text,
  mainLength: text.length,
  truncated: false,
  ...more,
});

export interface SampleReading {
  /** Catalogue key of the sentence that says what is held. */
  sentence: string;
  reading: Reading;
  expected: { kind: PageKind; countries: string[]; applicant: string | null };
}

/** Invented pages, and what recognition makes of each. */
export const sampleReadings: SampleReading[] = [
  {
    sentence: "selfCountry",
    reading: page(
      "https://www.state.gov/reports/2025-trafficking-in-persons-report/ghana/",
      "2025 Trafficking in Persons Report: Ghana",
      "The Government of Ghana does not fully meet the minimum standards. Courts in Accra heard more trafficking cases.",
    ),
    expected: { kind: "country", countries: ["GH"], applicant: null },
  },
  {
    sentence: "selfRequest",
    reading: page(
      "https://grants.example/application/17",
      "Grant application",
      "Grant application. Applicant: Lantern Harbour Trust. Country: Kenya. The project protects victims of trafficking.",
      {
        fields: [
          { label: "Applicant", value: "Lantern Harbour Trust" },
          { label: "Country", value: "Kenya" },
          { label: "Project title", value: "Safe harbours for victims of trafficking" },
          { label: "Amount requested", value: "$250,000" },
          { label: "Project start date", value: "2027-01-01" },
        ],
      },
    ),
    expected: { kind: "request", countries: ["KE"], applicant: "lantern" },
  },
  {
    sentence: "selfSilent",
    reading: page(
      "https://news.example/sport/final",
      "Late goal decides the cup final",
      "A late goal by the captain decided the cup final before fifty thousand spectators. The coach praised the defence.",
    ),
    expected: { kind: "none", countries: [], applicant: null },
  },
];
