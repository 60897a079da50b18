import { drawPage } from "../our-page/draw-page.tsx";
import "../../components/desk.css";
import { DeskPage } from "./DeskPage.tsx";

drawPage(<DeskPage />);
