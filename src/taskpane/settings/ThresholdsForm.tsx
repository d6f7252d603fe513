import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { SettingCell, Settings, StatusShift } from "../../app/settings/readSettings";
import type { Thresholds } from "../../domain/status";
import { settingsText } from "../../text/spoken/settings";
import { Agree } from "../parts/Agree";
import { Notice } from "../parts/Notice";
import { useAgreement } from "../frame/useAgreement";
import { useKept } from "../frame/useKept";
import type { Run } from "../paneActions";
import {
  degreeTyped,
  isTyped,
  percentToType,
  thresholdsTyped,
  twoPercents,
  type TypedThresholds,
} from "./thresholdFields";
import { useSection } from "./useSection";

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  field: { maxWidth: "20rem" },
});

type Props = {
  settings: Extract<Settings, { kind: "ready" }>;
  busy: boolean;
  run: Run;
  create: () => void;
  /** Gives how many thresholds were changed. */
  write: (wanted: Thresholds) => Promise<number>;
};

const NOTHING: TypedThresholds = {};

/** The four thresholds in per cent, with how many goals change status by what is typed, before it is saved. */
export function ThresholdsForm({ settings, busy, run, create, write }: Props) {
  const styles = useStyles();
  const section = useSection();
  const { thresholds: cells, tableMissing, shiftsWith } = settings;
  const agreement = useAgreement(useKept<TypedThresholds | null>("thresholds", null, isTyped), run, "outdated");
  const typed = agreement.plan ?? NOTHING;
  const textOf = (cell: SettingCell): string => typed[cell.name] ?? percentToType(cell.degree);
  const wanted = useMemo(() => thresholdsTyped(cells, typed), [cells, typed]);
  const isChanged = cells.some(
    (cell) => cell.unreadable !== null || (typed[cell.name] !== undefined && degreeTyped(textOf(cell)) !== cell.degree),
  );
  const effect = useMemo(
    () => (wanted === null || !isChanged ? "" : effectText(shiftsWith(wanted))),
    [wanted, isChanged, shiftsWith],
  );
  const save = (): void =>
    agreement.agree(async () => {
      const count = wanted === null ? 0 : await write(wanted);
      return { told: count === 0 ? settingsText.nothingToSave : settingsText.saved(count) };
    });
  const form = useRef<HTMLElement>(null);
  const goToWrong = (): void => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  return (
    <section className={section.section} ref={form}>
      <h2 className={section.heading}>{settingsText.thresholds}</h2>
      <p className={section.quiet}>{settingsText.thresholdsHelp}</p>
      {tableMissing && (
        <Notice
          kind="heed"
          text={settingsText.tableMissing}
          action={{ label: settingsText.createSheets, run: create }}
        />
      )}
      {(["duringYear", "afterDeadline"] as const).map((when) => (
        <fieldset key={when} className={styles.group} disabled={tableMissing}>
          <legend className={styles.legend}>{settingsText[when]}</legend>
          {cells
            .filter((cell) => cell.when === when)
            .map((cell) => (
              <Field
                key={cell.name}
                className={styles.field}
                label={settingsText[cell.method]}
                hint={cell.row === null && !tableMissing ? settingsText.rowMissing : settingsText[`${cell.method}Help`]}
                {...messageOn(cell, textOf(cell))}
              >
                <Input
                  inputMode="decimal"
                  value={textOf(cell)}
                  onChange={(_event, { value }) => agreement.ask({ ...typed, [cell.name]: value })}
                />
              </Field>
            ))}
        </fieldset>
      ))}
      <p className={section.words} role="status">
        {effect}
      </p>
      {isChanged && (
        <Agree
          agree={{
            label: settingsText.save,
            run: save,
            unable: tableMissing
              ? { text: settingsText.tableMissing, link: { label: settingsText.createSheets, run: create } }
              : wanted === null
                ? { text: settingsText.fieldWrong, link: { label: settingsText.goToField, run: goToWrong } }
                : null,
          }}
          cancel={{ label: settingsText.cancel, run: agreement.cancel }}
          busy={busy}
        />
      )}
    </section>
  );
}

function messageOn(
  { unreadable }: SettingCell,
  text: string,
): { validationState?: "error" | "warning"; validationMessage?: string } {
  const two = twoPercents(text);
  if (two !== null)
    return { validationState: "error", validationMessage: settingsText.whichPercent(two.degree, two.percent) };
  if (degreeTyped(text) === undefined)
    return { validationState: "error", validationMessage: settingsText.percentWanted };
  return unreadable === null
    ? {}
    : { validationState: "warning", validationMessage: settingsText.unreadableCell(unreadable) };
}

function effectText(shifts: readonly StatusShift[]): string {
  if (shifts.length === 0) return settingsText.unchanged;
  const count = shifts.reduce((sum, shift) => sum + shift.count, 0);
  return settingsText.shifts(
    count,
    shifts.map((shift) => settingsText.shift(shift.count, shift.from, shift.to, shift.deadlinePassed)),
  );
}
