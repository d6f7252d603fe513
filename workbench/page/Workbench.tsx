import { useEffect, useState, type DragEvent, type ReactNode } from "react";
import { UnreadableWorkbook } from "../files/unreadableWorkbook";
import type { FunctionsMetadata } from "../host/customFunctionsMetadata";
import type { RibbonButton, RibbonTab } from "./model/ribbon";
import { keepWorkbook, type KeptWorkbook } from "./keptWorkbook";
import { Notice } from "./parts/Notice";
import { Pane } from "./parts/Pane";
import { moveByRegionKey } from "./parts/regionKeys";
import { Ribbon } from "./parts/Ribbon";
import { TitleBar } from "./parts/TitleBar";
import { ViewSwitch } from "./parts/ViewSwitch";
import { openSession, type Session } from "./session";
import { pageText } from "./text.da";
import { DarkContext, useColours } from "./useColours";
import { useKeeping } from "./useKeeping";
import { WorkbookView } from "./WorkbookView";

type Props = {
  sample: KeptWorkbook;
  /** The workbook that was open when the page was left. */
  kept: KeptWorkbook | null;
  /** Whether this tab keeps the workbook in the browser; another tab that is open does when it doesn't. */
  keeps: boolean;
  metadata: FunctionsMetadata;
  tab: RibbonTab;
  panePage: string;
  /** Told of each session before its pane's page is loaded. */
  opened: (session: Session) => void;
};

/** The whole page: the ribbon, a workbook, and the add-in's pane beside it. */
export function Workbench({ sample, kept, keeps, metadata, tab, panePage, opened }: Props): ReactNode {
  const [session, setSession] = useState<Session | null>(null);
  const [paneShown, setPaneShown] = useState(true);
  const [notice, setNotice] = useState<string | null>(null);
  /** Why Excel would refuse what was done last; the next thing that is done takes it away. */
  const [refusal, setRefusal] = useState<string | null>(null);
  const colours = useColours();
  const [takenBack, setTakenBack] = useState<KeptWorkbook | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [dragging, setDragging] = useState(false);

  const openWorkbook = async (workbook: KeptWorkbook): Promise<boolean> => {
    setBusy(pageText.opening);
    try {
      const next = await openSession(workbook, metadata, setPaneShown);
      opened(next);
      setSession(next);
      setTakenBack(null);
      const told = [
        ...(keeps ? [] : [pageText.otherTab]),
        ...(next.notCarried.length > 0 ? [pageText.notCarried(next.notCarried)] : []),
      ];
      setNotice(told.length > 0 ? told.join(" ") : null);
      return true;
    } catch (fault) {
      setNotice(
        pageText.notOpened(
          workbook.name,
          fault instanceof UnreadableWorkbook ? fault.message : pageText.unexpectedFile,
        ),
      );
      return false;
    } finally {
      setBusy(null);
    }
  };
  /** Opens another workbook, and keeps it at once: what is open is what a reload opens. */
  const openOwn = async (workbook: KeptWorkbook): Promise<boolean> => {
    const isOpen = await openWorkbook(workbook);
    if (isOpen && keeps && !(await keepWorkbook(workbook))) setNotice(pageText.notKept);
    return isOpen;
  };
  const beginAgain = async (): Promise<void> => {
    const left = await session?.kept();
    if (!(await openOwn(sample))) return;
    setNotice(pageText.begunAgain);
    setTakenBack(left ?? null);
  };
  const openFile = (file: File): void =>
    void file.arrayBuffer().then((buffer) => openOwn({ name: file.name, bytes: new Uint8Array(buffer) }));
  useKeeping(keeps ? session : null, () => setNotice(pageText.notKept));
  useEffect(() => {
    // Once, with what was left open, or the sample; later files come from the user.
    void openWorkbook(kept ?? sample).then((isOpen) => isOpen || kept === null || openOwn(sample));
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
      <TitleBar
        session={session}
        keeps={keeps}
        colours={colours}
        open={openFile}
        again={() => void beginAgain()}
        download={() => void download(session)}
      />
      <Ribbon tab={tab} busy={busy !== null} press={(button) => void press(button)} />
      <Notice
        text={refusal ?? notice}
        action={
          refusal === null && takenBack ? { label: pageText.takeBack, run: () => void openOwn(takenBack) } : undefined
        }
        close={() => (refusal === null ? (setNotice(null), setTakenBack(null)) : setRefusal(null))}
      />
      <ViewSwitch paneShown={paneShown} show={setPaneShown} />
      <main className={paneShown ? "withPane" : undefined}>
        <DarkContext value={colours.dark}>
          <WorkbookView key={session.id} session={session} state={busy ?? pageText.ready} tell={setRefusal} />
        </DarkContext>
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
