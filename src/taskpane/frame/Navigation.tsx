import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { paneText } from "../../text/spoken/pane";
import type { PageId } from "../pageId";
import type { Page } from "../page";
import { IconLink } from "./IconLink";
import { PageLink, useRow } from "./PageLink";
import { useIsFull } from "./useIsFull";
import { useLater } from "./useLater";

const useStyles = makeStyles({
  // Office draws its own menu over the upper right corner: 34 pixels wide on a Mac, 12 on Windows.
  row: { display: "flex", alignItems: "center", marginRight: tokens.spacingHorizontalXXL },
  wrapped: { flexWrap: "wrap", overflow: "visible", rowGap: tokens.spacingHorizontalXS },
});

const loadFullRow = async () => (await import(/* webpackChunkName: "fullRow" */ "./FullRow")).FullRow;

type Props = { pages: readonly Page[]; current: PageId; go: (page: PageId) => void };

/**
 * The row of the pane's pages. Where it has no room for all of them, the rest are in a menu at its end, which is
 * lazy-loaded; where the menu cannot be fetched the row goes on in another line. Pages with an icon stand last.
 * Addresses are not changed: office.js takes the browser's history away.
 */
export function Navigation({ pages, current, go }: Props) {
  const [styles, rowStyles] = [useStyles(), useRow()];
  const list = useRef<HTMLUListElement>(null);
  const { part: FullRow, failed } = useLater(loadFullRow, useIsFull(list));
  const named = pages.filter(({ icon }) => icon === undefined);
  return (
    <nav aria-label={paneText.screens} className={styles.row}>
      {FullRow ? (
        <FullRow pages={named} current={current} go={go} />
      ) : (
        <ul ref={list} className={mergeClasses(rowStyles.list, failed && styles.wrapped)}>
          {named.map(({ id }) => (
            <li key={id} className={rowStyles.item}>
              <PageLink name={paneText.screen[id]} isCurrent={id === current} go={() => go(id)} />
            </li>
          ))}
        </ul>
      )}
      {pages.map(
        ({ id, icon: Icon }) =>
          Icon && (
            <IconLink
              key={id}
              name={paneText.screen[id]}
              icon={<Icon />}
              isCurrent={id === current}
              go={() => go(id)}
            />
          ),
      )}
    </nav>
  );
}
