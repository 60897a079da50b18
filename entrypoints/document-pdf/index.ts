import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerFiles } from "../document-file/answer-files.ts";
import { readPdf } from "./read-pdf.ts";

/** A worker of its own for PDFs: it is started when somebody hands one over, and ended when it was read or given up. */
export default defineUnlistedScript(() => answerFiles(readPdf));
