import type { ConfigDocument } from "../document.ts";
import { isOthersFile } from "../settings/others-file.ts";
import { safeFix, suggestedFix } from "./edits.ts";

/** Makes a fix that is certain, unless the file is another program's, which may need what it finds there. */
export function fixIn(document: ConfigDocument): typeof safeFix {
  return isOthersFile(document) ? suggestedFix : safeFix;
}
