import fc from "fast-check";

export const lettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Random text with a digit in every four characters, so that no piece of it is a word that may be shown. */
export function randomText(length: number, alphabet: string = `${lettersAndDigits}_-`): fc.Arbitrary<string> {
  const groupCount = Math.ceil(length / 4);
  const three = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 3, maxLength: 3 });
  return fc
    .array(fc.tuple(three, fc.nat({ max: 9 })), { minLength: groupCount, maxLength: groupCount })
    .map((groups) => groups.flat().join("").slice(0, length));
}
