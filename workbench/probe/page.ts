import { recordOf } from "./record";
import { NotEmptyError, runProbe } from "./runProbe";

/** The page's one button: runs the probe and puts the record in the text field, ready to copy. */
export function connectProbe(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>("#start");
  const record = page.querySelector<HTMLTextAreaElement>("#record");
  const progress = page.querySelector<HTMLElement>("#progress");
  if (!button || !record || !progress) throw new Error("The probe's page lacks its button or its fields.");
  button.addEventListener("click", () => {
    button.disabled = true;
    void runProbe((done, of) => (progress.textContent = `${done} af ${of} spørgsmål besvaret`))
      .then((answers) => {
        record.value = recordOf(answers, origin());
        record.select();
        progress.textContent = `${answers.length} spørgsmål besvaret. Kopiér teksten, og send den.`;
      })
      .catch((fault: unknown) => {
        progress.textContent =
          fault instanceof NotEmptyError
            ? "Projektmappen er ikke tom. Åbn en ny, tom projektmappe, og tryk igen."
            : `Prøven gik i stå: ${fault instanceof Error ? fault.message : String(fault)}`;
      })
      .finally(() => (button.disabled = false));
  });
}

function origin(): { platform: string; build: string } {
  const { platform, version } = Office.context.diagnostics;
  return { platform: String(platform), build: version };
}
