import { drawPage } from "../our-page/draw-page.tsx";
import "../../components/document.css";
import { DocumentPage } from "./DocumentPage.tsx";

drawPage(<DocumentPage />);
