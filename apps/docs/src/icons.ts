import sharp from "sharp";
import logo from "../public/favicon.svg?raw";

/** The width of the logo at 72 dots per inch, the default for SVG. */
const drawn = 32;

/** The logo as a square PNG of a width in pixels. */
export async function logoPicture(width: number): Promise<Buffer> {
  return await sharp(Buffer.from(logo), { density: (72 * width) / drawn })
    .resize(width)
    .png()
    .toBuffer();
}

/** The same without round corners, for devices that cut them themselves. */
export async function squarePicture(width: number): Promise<Buffer> {
  const [, background = ""] = /<rect[^>]* fill="([^"]+)"/.exec(logo) ?? [];
  return await sharp(await logoPicture(width))
    .flatten({ background })
    .png()
    .toBuffer();
}

/**
 * An icon file with one picture. https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 *
 * @param png square, at most 255 pixels wide
 */
export function iconFile(png: Buffer, width: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(1, 4); // pictures
  header.writeUInt8(width, 6);
  header.writeUInt8(width, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits per pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
