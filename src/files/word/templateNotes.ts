import type { CaseReport, SectionId } from "../../report/caseReport";
import { sectionNames, written, type SmallId } from "./placeholderNames";
import { preparedTemplate } from "./preparedTemplate";
import { smallTexts, type CaseDetails } from "./smallTexts";
import { openTemplate } from "./template";

/** What a template lacks or has too much of (*pladsholdere*); the report is made all the same. */
export type TemplateNote = {
  code: "lacking" | "unknown" | "repeated" | "besides" | "withoutContent" | "blank" | "withoutMacros";
  /** The placeholders that it is about, as a template writes them. */
  placeholders: readonly string[];
};

/** What is to be told of a template for a report. @throws UnusableTemplate */
export function templateNotes(
  report: CaseReport,
  template: Uint8Array,
  details: Partial<CaseDetails> = {},
): TemplateNote[] {
  const { sections } = report;
  const { places, smalls, unknown, hadMacros } = preparedTemplate(openTemplate(template));
  const texts = smallTexts(report, details);
  const blank = (Object.keys(texts) as SmallId[]).filter(
    (id) => texts[id] === "" && smalls.some(({ small }) => small === id),
  );
  const ids = places.map(({ id }) => id);
  const hasWhole = ids.includes("report");
  const named = (Object.keys(sectionNames) as SectionId[]).filter((id) => ids.includes(id));
  const filled = new Set(sections.filter(({ blocks }) => blocks.length > 0).map(({ id }) => id));
  const lacking = hasWhole ? [] : [...filled].filter((id) => !ids.includes(id));
  const notes: TemplateNote[] = [
    { code: "lacking", placeholders: lacking.map(written) },
    { code: "unknown", placeholders: unknown.map((name) => `{{${name}}}`) },
    { code: "repeated", placeholders: [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))].map(written) },
    { code: "besides", placeholders: hasWhole ? named.filter((id) => filled.has(id)).map(written) : [] },
    { code: "withoutContent", placeholders: named.filter((id) => !filled.has(id)).map(written) },
    { code: "blank", placeholders: blank.map(written) },
  ];
  const told = notes.filter(({ placeholders }) => placeholders.length > 0);
  return hadMacros ? [...told, { code: "withoutMacros", placeholders: [] }] : told;
}
