import { drawPage } from "../our-page/draw-page.tsx";
import { Options } from "./Options.tsx";

drawPage(<Options />);
