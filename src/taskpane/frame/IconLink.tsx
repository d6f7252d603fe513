import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type FocusEvent, type KeyboardEvent, type ReactElement } from "react";
import { useCurrent } from "./PageLink";
import { useLater } from "./useLater";

const loadTooltip = async () => (await import(/* webpackChunkName: "tooltip" */ "./NameTooltip")).NameTooltip;

type Props = { name: string; icon: ReactElement; isCurrent: boolean; go: () => void };

/** The way to a page behind an icon, with the page's name as its accessible name and its tooltip. */
export function IconLink({ name, icon, isCurrent, go }: Props) {
  const marks = useCurrent();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [named, setNamed] = useState(false);
  const { part: Tooltip } = useLater(loadTooltip, named);
  const leave = (): void => setNamed(false);
  const focus = ({ target }: FocusEvent): void => setNamed(target.matches(":focus-visible"));
  const press = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") leave();
  };
  // The tooltip belongs to the same element as the button, so that the pointer can go over to it.
  return (
    <span onPointerEnter={() => setNamed(true)} onPointerLeave={leave} onFocus={focus} onBlur={leave} onKeyDown={press}>
      <Button
        ref={setButton}
        appearance="subtle"
        className={mergeClasses(marks.link, isCurrent && marks.current)}
        icon={icon}
        aria-label={name}
        aria-current={isCurrent ? "page" : undefined}
        onClick={go}
      />
      {named && Tooltip && button && <Tooltip target={button} name={name} hide={leave} />}
    </span>
  );
}
