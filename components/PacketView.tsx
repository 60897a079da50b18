import type { PaperPart } from "../lib/advise/brief-paper.ts";
import type { PacketAnswers, PacketQuestion } from "../lib/advise/packet.ts";

interface PacketViewProps {
  heading: string;
  eyebrow: string;
  parts: PaperPart[];
  answer: { heading: string; note: string; questions: { id: PacketQuestion; text: string }[] };
  answers: PacketAnswers;
  longest: number;
  onAnswer: (question: PacketQuestion, text: string) => void;
}

/** A consult packet: what is known, and blanks for whoever answers. What is typed stays in this page. */
export function PacketView({ heading, eyebrow, parts, answer, answers, longest, onAnswer }: PacketViewProps) {
  return (
    <>
      <div class="pad">
        <p class="t-label">{eyebrow}</p>
        <h1 class="t-title" tabIndex={-1}>
          {heading}
        </h1>
      </div>
      {parts.map((part) => (
        <section class="sec long" key={part.heading}>
          <h2 class="t-head">{part.heading}</h2>
          <ul class="pk">
            {part.lines.map((line, at) => (
              <li key={`${at} ${line}`}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section class="sec long pf">
        <h2 class="t-head">{answer.heading}</h2>
        <p class="t-small soft noprint">{answer.note}</p>
        {answer.questions.map(({ id, text }) => (
          <label key={id}>
            {text}
            <textarea
              // Otherwise the browser writes it down, to restore the tab with.
              autoComplete="off"
              rows={2}
              maxLength={longest}
              value={answers[id] ?? ""}
              onInput={(event) => onAnswer(id, event.currentTarget.value)}
            />
            {/* A box cuts what does not fit: on paper the words themselves stand. */}
            <span class="printonly filled">{answers[id] ?? ""}</span>
          </label>
        ))}
      </section>
    </>
  );
}
