import { answerAhead } from "../our-page/answer-ahead.ts";
import { drawPage, TYPE } from "../our-page/draw-page.tsx";
import "../../components/document.css";
import { Popup, queryIn } from "./Popup.tsx";

// In the script of every page that searches: see wxt.config.ts.
drawPage(<Popup address={location.search} />, {
  on: "/popup.html",
  patience: TYPE,
  ahead: () => answerAhead(queryIn(location.search)),
});
