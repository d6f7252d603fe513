import type { Picture } from "../../report/picture";
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

/** A picture that a document holds twice: SVG for a Word that knows it, EMF for all else. */
export type WordPicture = {
  svg: Uint8Array;
  emf: Uint8Array;
  /** The drawing (`w:drawing`) that shows it, by the ids of its two parts. */
  drawing: (svgId: string, emfId: string) => string;
};

type Shown = { title: string; sentence: string; scale: number; isTurned: boolean };

/** A picture as Word holds it, with its alternative text (`sentence`); turned a quarter where it is to be. */
export function wordPicture(picture: Picture, { title, sentence, scale, isTurned }: Shown): WordPicture {
  const [across, down] = isTurned ? [picture.height, picture.width] : [picture.width, picture.height];
  const size = `cx="${emu(across * scale)}" cy="${emu(down * scale)}"`;
  const described = `id="1" name="${escaped(plain(title))}" descr="${escaped(plain(sentence))}"`;
  return {
    svg: new TextEncoder().encode(svgPicture(picture, isTurned)),
    emf: emfPicture(picture, isTurned),
    drawing: (svgId, emfId) =>
      `<w:drawing ${NAMESPACES}><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${described}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="${DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${described}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${emfId}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="${svgId}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  };
}

/** English metric units, of which a point has 12,700. */
const emu = (points: number): number => Math.round(points * 12_700);
