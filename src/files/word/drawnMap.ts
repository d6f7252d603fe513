import type { DrawnMap } from "../../report/map/mapContent";
import { mapPicture } from "../../report/map/mapPicture";
import { emfPicture } from "./emfPicture";
import { svgPicture } from "./svgPicture";
import { plain } from "./words";
import { escaped } from "./xmlTags";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  `xmlns:wp="${DRAWING}/wordprocessingDrawing"`,
  `xmlns:a="${DRAWING}/main"`,
  `xmlns:pic="${DRAWING}/picture"`,
  'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"',
].join(" ");

/** The most height of a map in points: two upright ones fit on a page of A4 with their captions, or one turned one. */
const UPRIGHT_HEIGHT = 310;
const TURNED_HEIGHT = 600;
/** How high it may be against the width of the text, where that is narrow. */
const HIGHEST = 1.3;
/** Scaled to the text's width below this, a map has small words; it is turned a quarter if that makes it larger. */
const SMALL = 0.75;

/** A picture that a document holds twice: SVG for a Word that knows it, EMF for all else. */
export type WordPicture = {
  svg: Uint8Array;
  emf: Uint8Array;
  /** The run that shows it, by the ids of its two parts. */
  run: (svgId: string, emfId: string) => string;
};

/**
 * A map as a picture of Word, with all that it says as alternative text. `width` is the text's, in twentieths of a
 * point.
 */
export function drawnMap({ of: map, sentence }: { of: DrawnMap; sentence: string }, width: number): WordPicture {
  const picture = mapPicture(map);
  const { isTurned, scale } = fitted(map.layout, width / 20);
  const [across, down] = isTurned ? [picture.height, picture.width] : [picture.width, picture.height];
  const size = `cx="${emu(across * scale)}" cy="${emu(down * scale)}"`;
  const described = `id="1" name="${escaped(plain(map.title))}" descr="${escaped(plain(sentence))}"`;
  return {
    svg: new TextEncoder().encode(svgPicture(picture, isTurned)),
    emf: emfPicture(picture, isTurned),
    run: (svgId, emfId) =>
      `<w:r ${NAMESPACES}><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${described}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="${DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${described}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${emfId}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="${svgId}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  };
}

/** As large as the page allows, and never larger than it is laid out; upright where its words can be read so. */
function fitted(
  { width, height }: { width: number; height: number },
  across: number,
): { scale: number; isTurned: boolean } {
  const upright = Math.min(1, across / width, Math.min(UPRIGHT_HEIGHT, across * HIGHEST) / height);
  const turned = Math.min(1, across / height, Math.min(TURNED_HEIGHT, across * HIGHEST) / width);
  const isTurned = across / width < SMALL && turned > upright;
  return { scale: isTurned ? turned : upright, isTurned };
}

/** English metric units, of which a point has 12,700. */
const emu = (points: number): number => Math.round(points * 12_700);
