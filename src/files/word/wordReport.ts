import { AlignmentType, LevelFormat, Paragraph, patchDocument, PatchType, TextRun, type FileChild } from "docx";
import { zipSync } from "fflate";
import type { CaseReport, CaseSection, SectionId } from "../../report/caseReport";
import { breather } from "../breather";
import { BULLETS, drawnSection, drawnTitle, type Described, type DrawnSection } from "./drawnBlocks";
import type { DrawingPlace } from "./drawnRun";
import { finished } from "./finished";
import { ownTemplate } from "./ownTemplate";
import type { SmallId } from "./placeholderNames";
import { preparedTemplate, type PreparedTemplate, type ReportPlace } from "./preparedTemplate";
import { smallTexts, type CaseDetails } from "./smallTexts";
import { openTemplate, UnusableTemplate } from "./template";
import { plain } from "./words";

export type WordOptions = {
  details?: Partial<CaseDetails>;
  /** Called as blocks are drawn, with how many there are. */
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
};

/**
 * A report (*rapport*) as a Word document, .docx: always through a template, ours where `template` is null, else the
 * user's .docx, .dotx or .docm. The same report and template give the same bytes. What is in the template stays.
 * @throws UnusableTemplate, or the signal's reason once it is aborted
 */
export async function wordReport(
  report: CaseReport,
  template: Uint8Array | null,
  { details = {}, progress, signal }: WordOptions = {},
): Promise<Uint8Array> {
  const small = smallTexts(report, details);
  const known = (Object.keys(small) as SmallId[]).filter((id) => small[id] !== "");
  const opened = template === null ? ownTemplate(known) : openTemplate(template);
  const prepared = preparedTemplate(opened);
  const breathe = breather();
  const total = prepared.places.reduce((sum, place) => sum + blocksAt(report, place), 0) + 1;
  let done = 0;
  const described: Described[] = [];
  const children = new Map<string, readonly FileChild[]>();
  for (const place of prepared.places) {
    const drawn: FileChild[] = [];
    for (const blocks of drawnPlace(report, place, prepared, described)) {
      signal?.throwIfAborted();
      drawn.push(...blocks);
      progress?.(Math.min(++done, total - 1), total);
      await breathe();
    }
    children.set(place.key, drawn.length === 0 ? [new Paragraph({})] : drawn);
  }
  signal?.throwIfAborted();
  const filled = await patched(prepared, children, small);
  signal?.throwIfAborted();
  const bytes = finished(filled, opened.parts, opened.main, described);
  progress?.(total, total);
  return bytes;
}

/** The sections that go to a place, and whether they bring their headings. */
function sectionsAt(report: CaseReport, { id }: ReportPlace): DrawnSection[] {
  const isWhole = id === "report";
  return report.sections
    .filter((section) => isWhole || section.id === (id satisfies SectionId))
    .map((section, at) => ({
      section,
      hasHeading: isWhole || id === "contract",
      newPage: isWhole && at > 0 && startsPage(section, report),
    }));
}

/** The appendix begins a page, so that the case can be read without it, and so do the decisions of a meeting. */
const startsPage = ({ id }: CaseSection, { kind }: CaseReport): boolean =>
  id === "appendix" || (kind === "statusMeeting" && id === "process");

function blocksAt(report: CaseReport, place: ReportPlace): number {
  return sectionsAt(report, place).reduce((sum, { section }) => sum + section.blocks.length + 1, 0);
}

function* drawnPlace(
  report: CaseReport,
  place: ReportPlace,
  { styles }: PreparedTemplate,
  described: Described[],
): Generator<readonly FileChild[]> {
  const drawing: DrawingPlace = { styles, width: place.width, level: Math.max(place.under, 1) + 1 };
  if (place.id === "report" && place.under === 0) yield [drawnTitle(report, drawing)];
  for (const section of sectionsAt(report, place)) yield* drawnSection(section, drawing, described);
}

/** Fills the template. docx parses and writes it in one stretch. */
async function patched(
  { parts, smalls }: PreparedTemplate,
  children: ReadonlyMap<string, readonly FileChild[]>,
  small: Readonly<Record<SmallId, string>>,
): Promise<Uint8Array> {
  const words = smalls.flatMap(({ name, small: id }) =>
    id === null ? [] : [[name, { type: PatchType.PARAGRAPH, children: [new TextRun(plain(small[id]))] }] as const],
  );
  const blocks = [...children].map(([key, drawn]) => [key, { type: PatchType.DOCUMENT, children: drawn }] as const);
  try {
    return await patchDocument({
      outputType: "uint8array",
      data: zipSync(Object.fromEntries(parts), { level: 0 }),
      patches: Object.fromEntries([...words, ...blocks]),
      trimPlaceholders: true,
      numbering: { config: [{ reference: BULLETS, levels: [bulletLevel] }] },
      properties: { title: plain(small.title) },
    });
  } catch {
    // docx throws an Error for XML that is cut off or malformed; what we give it is well-formed.
    throw new UnusableTemplate("broken");
  }
}

const bulletLevel = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 360 } } },
} as const;
