import fc from "fast-check";

export const lettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Random text with a digit in every four characters, so that no part of it looks like a word. */
export function randomText(length: number, alphabet: string = `${lettersAndDigits}_-`): fc.Arbitrary<string> {
  const groupCount = Math.ceil(length / 4);
  const three = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 3, maxLength: 3 });
  return fc
    .array(fc.tuple(three, fc.nat({ max: 9 })), { minLength: groupCount, maxLength: groupCount })
    .map((groups) => groups.flat().join("").slice(0, length));
}
