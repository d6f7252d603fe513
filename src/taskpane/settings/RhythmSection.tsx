import { Field, Select } from "@fluentui/react-components";
import type { ContractRhythm } from "../../app/settings/readSettings";
import type { FollowUp } from "../../domain/contract";
import { settingsText } from "../../text/spoken/settings";
import { useSection } from "./useSection";

const FOLLOW_UPS = ["month", "quarter", "halfYear"] as const satisfies readonly FollowUp[];

type Props = {
  contracts: readonly ContractRhythm[];
  busy: boolean;
  choose: (contract: string, followUp: FollowUp | null) => void;
};

/** How often each contract is followed up. */
export function RhythmSection({ contracts, busy, choose }: Props) {
  const section = useSection();
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{settingsText.rhythm}</h2>
      <p className={section.quiet}>{contracts.length === 0 ? settingsText.noContracts : settingsText.rhythmHelp}</p>
      {contracts.map(({ name, followUp }) => (
        <Field key={name} label={name}>
          <Select
            disabled={busy}
            value={followUp ?? ""}
            onChange={(_event, { value }) => choose(name, FOLLOW_UPS.find((each) => each === value) ?? null)}
          >
            <option value="">{settingsText.noRhythm}</option>
            {FOLLOW_UPS.map((each) => (
              <option key={each} value={each}>
                {settingsText[each]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </section>
  );
}
