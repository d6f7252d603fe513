import { Field, Select } from "@fluentui/react-components";
import type { FigureFile } from "../../app/imports/readFigureFile";
import { importText } from "../../text/spoken/imports";

type Props = { file: FigureFile; choose: (sheet: string) => void };

/** Which sheet of a file is read; nothing where it has one. */
export function SheetChoice({ file, choose }: Props) {
  const others = file.others.map(({ sheet }) => sheet);
  if (others.length === 0) return null;
  return (
    <Field label={importText.sheet} hint={importText.otherSheets(file.sheet, others)}>
      <Select value={file.sheet} onChange={(_event, { value }) => choose(value)}>
        {[file.sheet, ...others].map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}
