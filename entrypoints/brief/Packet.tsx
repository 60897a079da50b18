import { PacketView } from "../../components/PacketView.tsx";
import type { Paper } from "../../lib/advise/brief-paper.ts";
import { LONGEST_ANSWER, PACKET_QUESTIONS, type PacketAnswers } from "../../lib/advise/packet.ts";
import type { Words } from "../../lib/words/words.ts";

interface PacketProps {
  paper: Paper;
  answers: PacketAnswers;
  words: Words;
  onAnswers: (answers: PacketAnswers) => void;
}

/** The consult packet of a request, to be filled in, printed or copied. */
export function Packet({ paper, answers, words, onAnswers }: PacketProps) {
  const { t } = words;
  return (
    <PacketView
      eyebrow={t("packetTitle")}
      heading={paper.subject}
      parts={paper.parts}
      answer={{
        heading: t("packetAnswer"),
        note: t("packetAnswerNote"),
        questions: PACKET_QUESTIONS.map((id) => ({ id, text: t(id) })),
      }}
      answers={answers}
      longest={LONGEST_ANSWER}
      onAnswer={(question, text) => onAnswers({ ...answers, [question]: text })}
    />
  );
}
