import { drawPage } from "../our-page/draw-page.tsx";
import { Brief } from "./Brief.tsx";

drawPage(<Brief address={location.search} />);
