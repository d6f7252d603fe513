import { useEffect, useState } from "react";
import type { FigureBook } from "../../app/figures/figureBook";
import type { OpenedFile } from "../../app/imports/openFigureFile";
import { readImportPaced, type ReadImport } from "../../app/imports/readImport";

/**
 * What a file says by its mapping; null where the mapping lacks something, and until the file has been read by it: a
 * reading by another mapping could be agreed to.
 */
export function useReadImport(
  { file, mapping, alike = false }: OpenedFile,
  book: FigureBook,
  lacking: boolean,
): ReadImport | null {
  const [last, setLast] = useState<{ of: readonly unknown[]; read: ReadImport } | null>(null);
  useEffect(() => {
    if (lacking) return undefined;
    let wanted = true;
    void readImportPaced(file, mapping, book, alike).then((read) => {
      if (wanted) setLast({ of: [file, mapping, book, alike], read });
    });
    return () => {
      wanted = false;
    };
  }, [file, mapping, book, alike, lacking]);
  const isRead = last !== null && [file, mapping, book, alike].every((each, index) => each === last.of[index]);
  return isRead && !lacking ? last.read : null;
}
