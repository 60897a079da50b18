import { type ComponentChildren, render } from "preact";
import "../../components/tokens.css";
import "../../components/rows.css";
import "../../components/chip.css";
import "../../components/card.css";
import "./look-page.css";
import { Card, type CardActs, type CardSide } from "../../components/Card.tsx";
import { CardFrame, CardLoading } from "../../components/CardFrame.tsx";
import { Chip } from "../../components/Chip.tsx";
import type { Card as CardWords } from "../../lib/advise/view.ts";
import { applicant, chip, choice, ghana, hostile, notes, vietnam } from "./samples.ts";

const nothing = () => undefined;
const acts: CardActs = {
  onCollapse: nothing,
  onClose: nothing,
  onWhy: nothing,
  onBack: nothing,
  onDossier: nothing,
  onNamed: () => undefined,
  onChoose: nothing,
  onWrong: nothing,
  onSnooze: nothing,
  onOffHere: nothing,
  onOffEverywhere: nothing,
  onUndo: nothing,
};
const off: CardSide = {
  side: "said",
  strong: "Sightline is off on state.gov.",
  text: "It stays off until you change it in Options.",
  undo: true,
};

const chips = {
  "Projects run today": chip("Vietnam: ", "1", " award runs today · sources disagree"),
  "Historical record": chip("Ghana: ", "8", " awards on record"),
  "Applicant known": chip("Applicant holds ", "2", " awards"),
  "Two countries": chip("Niger or Nigeria?"),
  "List is old": chip("Ghana: ", "8", " awards on record", " · list 94 days old"),
  "Long line": chip("Saint Vincent and the Grenadines: ", "12", " awards ended since Nov 2024 · 3 calls open"),
};
const cards: Record<string, [CardWords, CardSide]> = {
  "Country, historical": [ghana, { side: "answer" }],
  "Runs today, sources disagree": [vietnam, { side: "answer" }],
  "Request: applicant known": [applicant, { side: "answer" }],
  "Why this": [ghana, { side: "why" }],
  "Which country": [choice, { side: "answer" }],
  "Every note": [notes, { side: "answer" }],
  "After off on this site": [{ ...ghana, label: "Sightline: off" }, off],
  "Long words and text that attacks": [hostile, { side: "answer" }],
};

function Cell({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="cell" aria-label={name}>
      <h2>{name}</h2>
      <div class="sightline">{children}</div>
    </section>
  );
}

function States() {
  return (
    <>
      <h1>Chip and card in every state</h1>
      {Object.entries(chips).map(([name, words]) => (
        <Cell name={name} key={name}>
          <Chip chip={words} onOpen={nothing} onClose={nothing} />
        </Cell>
      ))}
      {Object.entries(cards).map(([name, [card, shows]]) => (
        <Cell name={name} key={name}>
          <Card card={{ ...card, label: name }} shows={shows} acts={acts} />
        </Cell>
      ))}
      <Cell name="Loading">
        <CardFrame
          label="Loading"
          name="Sightline"
          marking="UNCLASSIFIED"
          collapse={{ label: "Collapse", onClick: nothing }}
          close={{ label: "Close", onClick: nothing }}
        >
          <CardLoading words="Looking in the list on this device" />
        </CardFrame>
      </Cell>
    </>
  );
}

// `?light` and `?dark` choose instead of the system.
document.documentElement.className = /^\?(?:light|dark)$/.test(location.search) ? location.search.slice(1) : "";
const place = document.getElementById("states");
if (place) render(<States />, place);
