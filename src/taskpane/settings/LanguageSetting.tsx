import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { settingsText } from "../../text/spoken/settings";
import type { LanguageChoice } from "../frame/keptLanguage";
import { useSection } from "./useSection";

type Props = { choice: LanguageChoice };

/** Which language the pane speaks. */
export function LanguageSetting({ choice }: Props) {
  const section = useSection();
  const [chosen, setChosen] = useState(choice.chosen);
  const choose = (value: string): void => {
    const language = value === "da" || value === "en" ? value : null;
    setChosen(language);
    choice.choose(language);
  };
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{settingsText.language}</h2>
      <Field label={settingsText.languageHelp}>
        <RadioGroup value={chosen ?? ""} onChange={(_event, { value }) => choose(value)}>
          <Radio value="" label={settingsText.asOffice} />
          <Radio value="da" label={settingsText.danish} />
          <Radio value="en" label={<span lang="en">{settingsText.english}</span>} />
        </RadioGroup>
      </Field>
    </section>
  );
}
