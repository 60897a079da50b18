import "./first.ts";
import { type ComponentChild, render } from "preact";
import { earlySettled } from "./early.ts";
import { unfoldOnPaper } from "./unfold-on-paper.ts";
import { followTheme } from "./use-settings.ts";
import "../../components/tokens.css";
import "../../components/rows.css";
import "../../components/pages.css";
import "../../components/controls.css";
import "../../components/frame.css";
import "../../components/search.css";
import "../../components/filters.css";
import "../../components/dossier.css";
import "../../components/country.css";
import "../../components/more.css";
import "../../components/paper.css";
import "../../components/options.css";

/** Milliseconds for which the first picture of a page may wait: one to read shows nothing before, one to type into does. */
export const READ = 500;
export const TYPE = 100;

interface Drawing {
  /** How long words, settings, list and `ahead` are waited for: a second picture, a moment later, would hold up both. */
  patience?: number;
  /** Begins what else the first picture is to have. */
  ahead?: () => Promise<void>;
  /** The page that it is, where scripts of several pages stand in one file; on the others nothing happens. */
  on?: string;
}

/** Draws a page of ours, without patience at once; whatever comes later comes into it later. */
export function drawPage(page: ComponentChild, { patience = 0, ahead, on = location.pathname }: Drawing = {}): void {
  if (location.pathname !== on) return;
  unfoldOnPaper();
  const draw = () => {
    followTheme(new AbortController().signal);
    const root = document.querySelector("#page");
    if (root) render(page, root);
  };
  if (patience > 0) void Promise.race([allThere(ahead), new Promise((late) => setTimeout(late, patience))]).then(draw);
  else draw();
}

/** The font too: text in another one would move what stands below it. */
const allThere = (ahead?: () => Promise<void>) =>
  Promise.allSettled([earlySettled(), ahead?.(), document.fonts.load('1em "Public Sans"')]);
