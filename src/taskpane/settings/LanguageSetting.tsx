import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { settingsText } from "../../text/spoken/settings";
import { Notice } from "../parts/Notice";
import type { LanguageChoice } from "../paneActions";
import { useSection } from "./useSection";

type Props = { choice: LanguageChoice };

/** Which language the pane speaks. */
export function LanguageSetting({ choice }: Props) {
  const section = useSection();
  const [chosen, setChosen] = useState(choice.chosen);
  const [fault, setFault] = useState(false);
  const choose = (value: string): void => {
    const language = value === "da" || value === "en" ? value : null;
    void choice.choose(language).then(
      () => {
        setChosen(language);
        setFault(false);
      },
      () => setFault(true),
    );
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
      {fault && <Notice kind="error" text={settingsText.languageUnavailable} close={() => setFault(false)} />}
    </section>
  );
}
