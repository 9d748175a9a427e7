import { expect, test, vi } from "vitest";
import { readFile } from "../../src/checker/read-file.ts";

const text = 'jira:\n  project: "PRÖJ"\n';

function utf16(order: "little" | "big"): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  [..."\uFEFF", ...text].forEach((character, index) => {
    bytes.setUint16(2 * index, character.charCodeAt(0), order === "little");
  });
  return new Uint8Array(bytes.buffer);
}

test.each([
  ["UTF-8", "utf-8", new TextEncoder().encode(text)],
  ["UTF-8 with a byte order mark", "utf-8", new TextEncoder().encode(`\uFEFF${text}`)],
  ["UTF-16, little end first", "utf-16le", utf16("little")],
  ["UTF-16, big end first", "utf-16be", utf16("big")],
])("reads %s", async (_what, encoding, bytes) => {
  expect(await readFile(new File([bytes], "jira_config.yaml"))).toEqual({ text, encoding });
});

test.each([
  ["bytes that are not UTF-8", Uint8Array.of(0x6a, 0xff, 0xfe, 0xc0)],
  ["a NUL", Uint8Array.of(0x6a, 0x00, 0x6a)],
  ["half a UTF-16 character", Uint8Array.of(0xff, 0xfe, 0x6a)],
])("does not show a file with %s", async (_what, bytes) => {
  expect(await readFile(new File([bytes], "logo.png"))).toEqual({
    problem: "logo.png is not readable as text. Save it as UTF-8, then open it again.",
  });
});

test("does not show a file over 256 KiB, and says so before it is read", async () => {
  const size = 256 * 1024;
  expect(await readFile(new File(["a".repeat(size)], "big.yaml"))).toHaveProperty("text");
  const larger = new File(["a".repeat(size + 1)], "big.yaml");
  const read = vi.spyOn(larger, "arrayBuffer");
  expect(await readFile(larger)).toEqual({
    problem: "big.yaml has 257 KiB. A configuration has at most 256 KiB: is it the right file?",
  });
  expect(read).not.toHaveBeenCalled();
});
