import type * as danish from "../da/wordTemplate";
import { listed } from "../listed";
import type { Worded } from "../worded";

/** What a Word template is refused for, and what to do. Placeholders are not translated. */
export const templateFaults: Worded<typeof danish.templateFaults> = {
  noWordFile: () => "The template is not a Word file. Choose a file that ends in .docx, .dotx or .docm.",
  oldWord: () =>
    "The template is in Word’s old format (.doc). Open it in Word, save it as .docx or .dotx, and choose it.",
  passwordProtected: () =>
    "The template is encrypted with a password. Remove the password in Word under File > Info > Protect Document, and choose it again.",
  tooLarge: () => "The template is over 20 MB. Make its pictures smaller in Word, or choose another template.",
  unpacksTooLarge: () =>
    "The template unpacks to over 200 MB and is not read. Make its pictures smaller in Word, or choose another template.",
  broken: () =>
    "The template cannot be read; the file is damaged. Open it in Word, save it again, and choose the new file.",
  noPlaceholder: () =>
    "The template has no place for the report. Write {{rapport}} in a paragraph of its own where the report is to stand, save the template, and choose it again.",
  notAlone: (placeholder) =>
    `${placeholder} stands with other text in the template. Give it a paragraph of its own, save the template, and choose it again.`,
  notInBody: (placeholder) =>
    `${placeholder} stands in the template’s header, footer or a note. Move it into the text itself, save the template, and choose it again.`,
};

/** What a Word template lacks or has too much of; the report is made all the same. */
export const templateNotes: Worded<typeof danish.templateNotes> = {
  lacking: (placeholders) =>
    `The template has no place for ${listed(placeholders, "and")}, so ${placeholders.length === 1 ? "that section is" : "those sections are"} not in the document.`,
  unknown: (placeholders) =>
    `The template has ${placeholders.length === 1 ? "a placeholder" : "placeholders"} that ${placeholders.length === 1 ? "is" : "are"} not known: ${listed(placeholders, "and")}. ${placeholders.length === 1 ? "It stands" : "They stand"} in the document as ${placeholders.length === 1 ? "it is" : "they are"}.`,
  repeated: (placeholders) =>
    `${listed(placeholders, "and")} ${placeholders.length === 1 ? "stands" : "stand"} several times in the template, so the same content stands several times in the document.`,
  besides: (placeholders) =>
    `The template has both {{rapport}} and ${listed(placeholders, "and")}, so ${placeholders.length === 1 ? "that section stands" : "those sections stand"} twice in the document.`,
  withoutContent: (placeholders) =>
    `This report has nothing for ${listed(placeholders, "and")}. The place is empty in the document.`,
  blank: (placeholders) =>
    `There is nothing to write at ${listed(placeholders, "and")}, so the place is empty in the document. Write it in Word.`,
  withoutMacros: () =>
    "The template’s macros are left out, because a Word document (.docx) cannot hold them. All else in the template is there.",
};
