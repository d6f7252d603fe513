import { importFiles as importFilesIn, type FileImport, type ImportChoices } from "../app/sources/importFiles";
import { measurementJobs } from "./measurementJobs";

/** Imports files of figures without a pane: what can be taken without a question goes in, and the rest is told. */
export function importFiles(files: readonly File[], choices: ImportChoices): Promise<FileImport[]> {
  return importFilesIn(measurementJobs, files, choices);
}
