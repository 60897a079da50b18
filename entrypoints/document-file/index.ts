import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { documentKind } from "../../lib/exchange/document-kind.ts";
import { readPlainFile } from "../../lib/exchange/document-plain.ts";
import { readDocx } from "../../lib/exchange/docx-text.ts";
import { answerFiles } from "./answer-files.ts";

/** A worker for Word documents and plain text. */
export default defineUnlistedScript(() =>
  answerFiles(async (bytes, progress) =>
    documentKind(bytes) === "archive" ? readDocx(bytes, async (share) => progress(share)) : readPlainFile(bytes),
  ),
);
