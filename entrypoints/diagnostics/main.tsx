import { drawPage } from "../our-page/draw-page.tsx";
import { DiagnosticsPage } from "./DiagnosticsPage.tsx";

drawPage(<DiagnosticsPage />);
