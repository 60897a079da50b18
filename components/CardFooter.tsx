import type { Card } from "../lib/advise/view.ts";

interface CardFooterProps {
  card: Card;
  onWhy: () => void;
  onSnooze: () => void;
  onOffHere: () => void;
  onOffEverywhere: () => void;
}

/** Where it comes from and how old it is, why it is here, and three ways to be left alone. */
export function CardFooter({ card: { source, words }, onWhy, onSnooze, onOffHere, onOffEverywhere }: CardFooterProps) {
  const acts: [string, () => void][] = [
    [words.why, onWhy],
    [words.snooze, onSnooze],
    [words.offHere, onOffHere],
    [words.offEverywhere, onOffEverywhere],
  ];
  return (
    <footer>
      <p>{source}</p>
      <div class="acts">
        {acts.map(([text, onClick]) => (
          <button type="button" class="link" key={text} onClick={onClick}>
            {text}
          </button>
        ))}
      </div>
    </footer>
  );
}
