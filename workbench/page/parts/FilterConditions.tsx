import { useState, type ReactNode } from "react";
import type { Json } from "../../host/wire/messages";
import { CONDITIONS, conditionOf, type Condition } from "../model/filterConditions";
import { pageText } from "../text.da";

const words = pageText.filter;

/** A filter by a condition in place of a list: a text that cells contain, a number that they are over, the greatest. */
export function FilterConditions({ apply }: { apply: (criterion: Json) => void }): ReactNode {
  const [condition, setCondition] = useState<Condition>("contains");
  const [typed, setTyped] = useState("");
  const criterion = conditionOf(condition, typed);
  return (
    <form
      className="condition"
      onSubmit={(event) => {
        event.preventDefault();
        if (criterion !== null) apply(criterion);
      }}
    >
      <select
        aria-label={words.condition}
        value={condition}
        onChange={(event) => setCondition(event.target.value as Condition)}
      >
        {CONDITIONS.map((each) => (
          <option key={each} value={each}>
            {words.conditions[each]}
          </option>
        ))}
      </select>
      <input
        type="text"
        aria-label={words.compared}
        placeholder={condition === "top" ? "10" : ""}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" disabled={criterion === null}>
        {words.applyCondition}
      </button>
    </form>
  );
}
