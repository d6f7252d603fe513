import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { paneText } from "../../text/spoken/pane";
import type { PageId } from "../pageId";
import type { Page } from "../page";
import { PageLink, useRow } from "./PageLink";

// The fields of the page are positioned, and would lie over what comes before them.
const useStyles = makeStyles({ menu: { zIndex: tokens.zIndexPopup } });

type Props = { pages: readonly Page[]; current: PageId; go: (page: PageId) => void };

/** The row of pages without room for all of them: the page that is shown stays, the rest are in a menu. */
export function FullRow({ pages, current, go }: Props) {
  const styles = useRow();
  return (
    <Overflow minimumVisible={1} padding={0}>
      <ul className={styles.list}>
        {pages.map(({ id }) => (
          <OverflowItem key={id} id={id} priority={id === current ? 1 : 0}>
            <li className={styles.item}>
              <PageLink name={paneText.screen[id]} isCurrent={id === current} go={() => go(id)} />
            </li>
          </OverflowItem>
        ))}
        <MorePages pages={pages} go={go} />
      </ul>
    </Overflow>
  );
}

function MorePages({ pages, go }: Pick<Props, "pages" | "go">) {
  const { ref, isOverflowing } = useOverflowMenu<HTMLLIElement>();
  const styles = useStyles();
  if (!isOverflowing) return null;
  return (
    <li ref={ref}>
      {/* In place on the page, as a part of the navigation; fixed, so that the row does not cut it off. */}
      <Menu inline positioning={{ strategy: "fixed" }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            size="small"
            aria-label={paneText.more}
            icon={<span>…</span>}
            menuIcon={null}
          />
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {pages.map(({ id }) => (
              <HiddenPage key={id} id={id} go={go} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  );
}

function HiddenPage({ id, go }: { id: PageId; go: Props["go"] }) {
  if (useIsOverflowItemVisible(id)) return null;
  return <MenuItem onClick={() => go(id)}>{paneText.screen[id]}</MenuItem>;
}
