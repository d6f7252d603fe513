import { useEffect, useRef, type ReactNode } from "react";
import type { PointQuestion } from "../model/formulaPoints";
import { pageText } from "../text.da";

type Props = {
  question: PointQuestion;
  /** The formula with what was meant, or as it was typed. */
  enter: (asMeant: boolean) => void;
  back: () => void;
};

const words = pageText.points;

/** Asks what is meant by a point in a formula, before the formula is entered. */
export function PointsDialog({ question: { numbers }, enter, back }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // As long as the dialog is there, nothing outside it can have the focus.
    return () => document.querySelector<HTMLElement>(".grid")?.focus({ preventScroll: true });
  }, []);
  // Only one point can stand for the comma, and only then is there another way to read what was typed.
  const others = numbers.filter(({ isThousands }) => isThousands);
  const hasOther = others.length > 0 && numbers.every(({ written }) => /^\d+\.\d+$/.test(written));
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="pointsTitle"
      aria-describedby="pointsAsk"
      onCancel={(event) => (event.preventDefault(), back())}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="pointsTitle">{words.title}</h2>
      <p id="pointsAsk">
        {words.ask(numbers)} {words.why}
      </p>
      <div className="actions">
        <button type="button" className="main" onClick={() => enter(true)}>
          {words.yes}
        </button>
        {hasOther && (
          <button type="button" onClick={() => enter(false)}>
            {words.no(others)}
          </button>
        )}
        <button type="button" onClick={back}>
          {words.back}
        </button>
      </div>
    </dialog>
  );
}
