import { MAP_FONTS, pathOf } from "../../report/map/mapSvg";
import type { Picture, PictureShape } from "../../report/picture";
import { plain } from "./words";
import { escaped } from "./xmlTags";

/** A picture as SVG, turned a quarter against the clock where it is to be; for Word from 2016 on. */
export function svgPicture({ width, height, shapes }: Picture, isTurned: boolean): string {
  const [across, down] = isTurned ? [height, width] : [width, height];
  const turn = isTurned ? ` transform="translate(0 ${rounded(width)}) rotate(-90)"` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(across)}pt" height="${rounded(down)}pt" viewBox="0 0 ${rounded(across)} ${rounded(down)}" font-family="${MAP_FONTS}" stroke-linecap="round" stroke-linejoin="round"><g${turn}>${shapes.map(elementOf).join("")}</g></svg>`;
}

function elementOf(shape: PictureShape): string {
  switch (shape.kind) {
    case "box": {
      const { x, y, width, height, radius, fill, line } = shape;
      const pen = line === null ? "" : ` stroke="${line}" stroke-width="0.75"`;
      return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="${radius}" fill="${fill}"${pen}/>`;
    }
    case "line":
      return `<path d="${shape.pieces.map(pathOf).join("")}" fill="none" stroke="${shape.colour}" stroke-width="${shape.width}"/>`;
    case "polygon":
      return `<path d="${pathOf(shape.points)}Z" fill="${shape.colour}"/>`;
    case "text":
      return `<text x="${rounded(shape.x)}" y="${rounded(shape.y)}" font-size="${shape.size}" text-anchor="${shape.anchor}" fill="${shape.colour}">${escaped(plain(shape.text))}</text>`;
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
