import { expect, test } from "vitest";
import { literalsIn, takesLinearTime } from "../../../testing/regular-expressions.ts";
import { headerForm } from "../src/diagnosis/evidence.ts";

const literals = literalsIn(new URL("../src/", import.meta.url));
const composed = { file: "diagnosis/evidence.ts", pattern: headerForm.source, flags: headerForm.flags };

// Pasted texts can have any length.
test.for([...literals, composed])(
  "$file /$pattern/$flags takes linear time",
  { timeout: 600_000 },
  (expression) => {
    expect(takesLinearTime(expression)).toBe(true);
  },
);
