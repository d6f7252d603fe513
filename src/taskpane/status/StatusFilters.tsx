import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ManagementArea } from "../../domain/goal";
import { STATUSES, type Status } from "../../domain/status";
import { legendLabel } from "../../text/spoken/status";
import { statusText } from "../../text/spoken/statusScreen";
import { managementAreas } from "../../text/spoken/terms";
import { Choice } from "../fields/Choice";
import type { FollowUpOn, GoalFilter } from "./goalFilter";

const useStyles = makeStyles({
  // Its names are long.
  contract: { gridColumn: "1 / -1" },
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
});

type Props = { filter: GoalFilter; contracts: readonly string[]; change: (filter: GoalFilter) => void };

/** Which goals to show. */
export function StatusFilters({ filter, contracts, change }: Props) {
  const styles = useStyles();
  const areas = Object.entries(managementAreas) as [ManagementArea, string][];
  const statuses = STATUSES.map((status): [Status, string] => [status, legendLabel(status)]);
  return (
    <fieldset className={styles.filters} aria-label={statusText.filters}>
      {contracts.length > 1 && (
        <Choice
          className={styles.contract}
          label={statusText.contract}
          value={filter.contract}
          options={contracts.map((name) => [name, name] as const)}
          choose={(contract) => change({ ...filter, contract })}
        />
      )}
      <Choice
        label={statusText.status}
        value={filter.status}
        options={statuses}
        choose={(status) => change({ ...filter, status })}
      />
      <Choice
        label={statusText.area}
        value={filter.area}
        options={areas}
        choose={(area) => change({ ...filter, area })}
      />
      <Choice
        label={statusText.followUp}
        value={filter.followUp}
        options={(["remark", "outlook"] as const).map((on): [FollowUpOn, string] => [on, statusText.followUps[on]])}
        choose={(followUp) => change({ ...filter, followUp })}
      />
      <Field label={statusText.search}>
        <Input
          type="search"
          value={filter.sought}
          onChange={(_event, { value }) => change({ ...filter, sought: value })}
        />
      </Field>
    </fieldset>
  );
}
