import type { ReactNode } from "react";
import type { RibbonButton, RibbonTab } from "../model/ribbon";
import { pageText } from "../text.da";

type Props = { tab: RibbonTab; busy: boolean; press: (button: RibbonButton) => void };

/** The add-in's tab of the ribbon, as its manifest describes it. */
export function Ribbon({ tab, busy, press }: Props): ReactNode {
  return (
    <nav className="ribbon" aria-label={pageText.ribbon}>
      <div className="tab">{tab.label}</div>
      <div className="groups">
        {tab.groups.map((group) => (
          <section key={group.id} className="group" aria-label={group.label}>
            <div className="buttons">
              {group.buttons.map((button) => (
                <button key={button.id} type="button" title={button.tip} disabled={busy} onClick={() => press(button)}>
                  <img src={button.icon} alt="" width={32} height={32} />
                  {button.label}
                </button>
              ))}
            </div>
            <div className="name">{group.label}</div>
          </section>
        ))}
      </div>
    </nav>
  );
}
