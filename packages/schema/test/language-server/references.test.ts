import { values } from "../fields.ts";
import { test } from "./test.ts";
import { textWith } from "./text.ts";

const styles = ["${SOME_VARIABLE}", '"${SOME_VARIABLE}"', "'${SOME_VARIABLE}'"];
const cases = values.flatMap((field) => styles.map((source) => ({ ...field, source })));

test.concurrent.for(cases)("$name: $source is correct", async ({ path, source }, { server, expect }) => {
  expect(await server.problems(textWith(path, source))).toEqual([]);
});
