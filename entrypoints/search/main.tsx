import { answerAhead } from "../our-page/answer-ahead.ts";
import { drawPage, TYPE } from "../our-page/draw-page.tsx";
import "../../components/search-page.css";
import { SearchPage } from "./SearchPage.tsx";

drawPage(<SearchPage address={location.search} />, { patience: TYPE, ahead: () => answerAhead("") });
