import { useEffect, useState, type DragEvent, type ReactNode } from "react";
import { UnreadableWorkbook } from "../files/unreadableWorkbook";
import type { FunctionsMetadata } from "../host/customFunctionsMetadata";
import type { RibbonButton, RibbonTab } from "./model/ribbon";
import { Notice } from "./parts/Notice";
import { Pane } from "./parts/Pane";
import { moveByRegionKey } from "./parts/regionKeys";
import { Ribbon } from "./parts/Ribbon";
import { TitleBar } from "./parts/TitleBar";
import { openSession, type Session } from "./session";
import { pageText } from "./text.da";
import { WorkbookView } from "./WorkbookView";

type Props = {
  sample: { bytes: Uint8Array; name: string };
  metadata: FunctionsMetadata;
  tab: RibbonTab;
  panePage: string;
  /** Told of each session before its pane's page is loaded. */
  opened: (session: Session) => void;
};

/** The whole page: the ribbon, a workbook, and the add-in's pane beside it. */
export function Workbench({ sample, metadata, tab, panePage, opened }: Props): ReactNode {
  const [session, setSession] = useState<Session | null>(null);
  const [paneShown, setPaneShown] = useState(true);
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [dragging, setDragging] = useState(false);

  const openBytes = async (bytes: Uint8Array, name: string): Promise<void> => {
    setBusy(pageText.opening);
    try {
      const next = await openSession(bytes, name, metadata, setPaneShown);
      opened(next);
      setSession(next);
      setNotice(next.notCarried.length > 0 ? pageText.notCarried(next.notCarried) : null);
    } catch (fault) {
      setNotice(pageText.notOpened(name, fault instanceof UnreadableWorkbook ? fault.message : pageText.unexpectedFile));
    } finally {
      setBusy(null);
    }
  };
  const openFile = (file: File): void => void file.arrayBuffer().then((buffer) => openBytes(new Uint8Array(buffer), file.name));
  useEffect(() => {
    void openBytes(sample.bytes, sample.name);
    // Once, with the sample; later files come from the user.
  }, []);

  useEffect(() => {
    window.addEventListener("keydown", moveByRegionKey);
    return () => window.removeEventListener("keydown", moveByRegionKey);
  }, []);

  const press = async ({ label, action }: RibbonButton): Promise<void> => {
    if (action.kind === "showPane") return setPaneShown(true);
    setBusy(pageText.working(label));
    try {
      await session?.runAction(action.name);
    } catch {
      setNotice(pageText.actionFailed(label));
    } finally {
      setBusy(null);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) openFile(file);
  };
  if (!session) return <p className="opening">{notice ?? pageText.opening}</p>;
  return (
    <div
      className={`page${dragging ? " dragging" : ""}`}
      onDragOver={(event) => (event.preventDefault(), setDragging(true))}
      onDragLeave={(event) => event.relatedTarget === null && setDragging(false)}
      onDrop={drop}
    >
      <TitleBar name={session.name} open={openFile} download={() => void download(session)} />
      <Ribbon tab={tab} busy={busy !== null} press={(button) => void press(button)} />
      <Notice text={notice} close={() => setNotice(null)} />
      <main>
        <WorkbookView key={session.id} session={session} state={busy ?? pageText.ready} tell={setNotice} />
        <Pane shown={paneShown} session={session.id} page={panePage} close={() => setPaneShown(false)} />
      </main>
      {dragging && <div className="drop">{pageText.drop}</div>}
    </div>
  );
}

async function download(session: Session): Promise<void> {
  const bytes = await session.save();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = session.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
