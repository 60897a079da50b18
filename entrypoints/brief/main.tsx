import { drawPage } from "../our-page/draw-page.tsx";
import { Brief } from "./Brief.tsx";
import "../../components/brief.css";
import "../../components/short.css";

drawPage(<Brief address={location.search} />, { whole: true });
