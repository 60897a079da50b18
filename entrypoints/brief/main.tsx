import { drawPage, READ } from "../our-page/draw-page.tsx";
import { Brief } from "./Brief.tsx";
// Read with the page: here nothing is drawn before it.
import "../our-page/WholeView.tsx";
import "../../components/brief.css";
import "../../components/short.css";
import "../../components/whom-paper.css";

drawPage(<Brief address={location.search} />, { patience: READ });
