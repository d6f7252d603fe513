import { useEffect, useState } from "react";
import type { FigureBook } from "../../app/figures/figureBook";
import type { OpenedFile } from "../../app/imports/openFigureFile";
import { readBySources, type SourceReading } from "../../app/sources/readBySources";
import type { UsableSource } from "../../app/sources/usableSources";

/** What a file says by sources; null until it has been read by these. */
export function useSourceReading(
  { file, mapping }: OpenedFile,
  sources: readonly UsableSource[],
  book: FigureBook,
): SourceReading | null {
  const [last, setLast] = useState<{ of: readonly unknown[]; read: SourceReading } | null>(null);
  useEffect(() => {
    let wanted = true;
    void readBySources({ file, mapping }, sources, book).then((read) => {
      if (wanted) setLast({ of: [file, mapping, sources, book], read });
    });
    return () => {
      wanted = false;
    };
  }, [file, mapping, sources, book]);
  const isRead = last !== null && [file, mapping, sources, book].every((each, index) => each === last.of[index]);
  return isRead ? last.read : null;
}
