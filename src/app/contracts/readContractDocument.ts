import { contractNameOf } from "../../reading/asJson";
import { leadOf, ownWordsOf } from "../../reading/contract/ownWords";
import { readContract } from "../../reading/contract/readContract";
import { type DocumentProblem, type DocumentText } from "../../files/documents/document";
import { readDocument } from "../../files/documents/readDocument";
import { proposedGoal } from "../../reading/proposedGoal";
import type { Doubt, ReadContract, ReadGoal } from "../../reading/reading";
import { serialOf } from "../../sheets/cells/readCell";
import type { CellValue } from "../../sheets/cells/sheetTable";
import type { TableContent } from "../../sheets/tables/tableContent";
import { formatNumber } from "../../text/da/numbers";
import { documentProblemTexts, doubtTexts, passageTexts, passedTexts, proposalTexts } from "../../text/da/reading";
import {
  aggregations,
  changeKinds,
  followUps,
  goalForms,
  goalTypes,
  managementAreas,
  methods,
  pacings,
} from "../../text/da/terms";

/** A document as it was read, with the rows it makes; or why it could not be read, in Danish. */
export type ContractDocument =
  | { kind: "read"; name: string; read: ReadContract; content: TableContent; passed: readonly string[] }
  | { kind: "unreadable"; problem: DocumentProblem; message: string };

/** Reads a file that the user chose, and proposes the rows of a new workbook. */
export async function readContractDocument(fileName: string, bytes: Uint8Array): Promise<ContractDocument> {
  return contractDocumentOf(await readDocument(fileName, bytes));
}

/** The same for text that is at hand already, as from the clipboard. */
export function contractDocumentOf(document: DocumentText): ContractDocument {
  if (document.kind === "unreadable") return { ...document, message: documentProblemTexts[document.problem] };
  const read = readContract(document);
  return {
    kind: "read",
    name: contractNameOf(read.contract),
    read,
    content: proposedContent(read, document.text),
    passed: passedSentences(read),
  };
}

/** The longest stretch of a passage that is shown. */
const SHOWN_LETTERS = 110;

/** What gave no goal, one line each, below a line that counts them; nothing where nothing was left. */
function passedSentences({ passed }: ReadContract): string[] {
  if (passed.length === 0) return [];
  const lines = passed.map(({ kind, text, page }) => {
    const words = text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)} …` : text;
    return `${passedTexts.place(page)}»${words}« ${passageTexts[kind]}`;
  });
  return [passedTexts.count(passed.length), ...lines];
}

/** Rows for *Kontrakter* and *Mål*; what the reader doubts stands beside each goal in a column of its own. */
function proposedContent(read: ReadContract, text: string): TableContent {
  const name = contractNameOf(read.contract);
  const { centre, year, followUp } = read.contract;
  const ownWords = ownWordsOf(text, read.goals);
  return {
    Kontrakter: [
      {
        Kontrakt: name,
        Center: centre ?? "",
        År: year ?? "",
        Statusdato: "",
        Opfølgning: followUp ? followUps[followUp] : "",
      },
    ],
    Mål: read.goals.map((goal) => proposedRow(name, goal, leadOf(ownWords.get(goal)))),
  };
}

function proposedRow(contract: string, read: ReadGoal, lead: string): Readonly<Record<string, CellValue>> {
  const goal = proposedGoal(contract, read);
  return {
    Kontrakt: contract,
    Nr: goal.nr,
    Delmål: goal.part,
    Måltype: goal.goalType ? goalTypes[goal.goalType] : "",
    Styringsområde: goal.area ? managementAreas[goal.area] : "",
    Fokusområde: goal.focusArea,
    Mål: `${lead}${goal.text}`,
    Målform: goalForms[read.form],
    Måltal: goal.target ?? "",
    "Måltal øvre": goal.targetUpper ?? "",
    Enhed: goal.unit,
    Udgangspunkt: goal.baseline ?? "",
    "Udgangspunkt periode": goal.baselinePeriod,
    Ændring: goal.change ?? "",
    Ændringstype: goal.changeKind ? changeKinds[goal.changeKind] : "",
    Opgørelse: aggregations[goal.aggregation],
    Periodisering: goal.pacing ? pacings[goal.pacing] : "",
    Frist: goal.deadline ? serialOf(goal.deadline, false) : "",
    "Gul grænse": goal.partlyMetFrom ?? "",
    Metode: goal.method ? methods[goal.method] : "",
    Vægt: goal.weight ?? "",
    Kilde: goal.source,
    Ansvarlig: goal.responsible,
    [proposalTexts.doubtColumn]: read.doubts.map(doubtSentence).join(" "),
  };
}

/** What is in doubt, and what to do about it. */
function doubtSentence({ code, figures, words }: Doubt): string {
  const { doubt, remedy } = doubtTexts[code];
  return `${doubt(
    figures.map((figure) => formatNumber(figure, 2)),
    words,
  )} ${remedy}`;
}
