import { Tooltip } from "@fluentui/react-components";

type Props = { target: HTMLElement; name: string; hide: () => void };

/** The name of what an icon does, beside the icon. The icon has the name itself, so that it is read aloud once. */
export function NameTooltip({ target, name, hide }: Props) {
  return (
    <Tooltip
      visible
      relationship="inaccessible"
      content={name}
      positioning={{ target, position: "below", align: "end", offset: 0 }}
      onVisibleChange={(_event, { visible }) => {
        if (!visible) hide();
      }}
    />
  );
}
