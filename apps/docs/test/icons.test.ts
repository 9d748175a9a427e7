import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { expect, test } from "vitest";

const built = (name: string) => readFileSync(fileURLToPath(new URL(`../dist/${name}`, import.meta.url)));

/** The colour of a picture's corner, as red, green, blue and opacity. */
async function corner(picture: Buffer): Promise<number[]> {
  const { data } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(0, 4)];
}

test("the icon file has one picture, where and as long as it says", async () => {
  const file = built("favicon.ico");
  const [length, start] = [file.readUInt32LE(14), file.readUInt32LE(18)];
  expect(start + length).toBe(file.length);
  const picture = file.subarray(start);
  expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: file[6], height: file[7] });
  expect((await corner(picture))[3]).toBe(0);
});

test("the icon for home screens is filled to its corners", async () => {
  const picture = built("apple-touch-icon.png");
  expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 180, height: 180 });
  expect(await corner(picture)).toEqual([0x0f, 0x76, 0x6e, 0xff]);
});
