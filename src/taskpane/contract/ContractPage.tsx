import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ContractBook } from "../../domain/contract";
import { periodInName } from "../../domain/knownPeriod";
import { DEFAULT_THRESHOLDS } from "../../domain/status";
import { contractText } from "../../text/spoken/contract";
import { useKept } from "../frame/useKept";
import { Goals } from "../goals/Goals";
import { nameOf, suggestionsFrom } from "../goals/goalDraft";
import type { PaneActions, Run } from "../paneActions";
import { ContractInput } from "./ContractInput";
import { acceptedGoals, countGoals, draftsOf, isContractWork, leftOf, NO_WORK } from "./draft";
import { Review } from "./Review";

/** What another screen asked this one to show: the reading of a contract, or a goal's form, by `goalId`. */
export type ContractWish = { kind: "read" } | { kind: "goal"; id: string };

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL } });

type Props = {
  actions: Pick<
    PaneActions,
    "readDocument" | "readPasted" | "proposeGoals" | "writeGoals" | "goals" | "messageOf" | "today"
  >;
  book: ContractBook | null;
  wish: ContractWish | null;
  withoutTables: boolean;
  busy: boolean;
  run: Run;
  /** The tables were changed, so that the status no longer fits them. */
  changed: () => void;
};

/**
 * Reads a contract, has its goals reviewed, and writes them; and the goals that the workbook has. Nothing is written
 * before *Skriv til arket*.
 */
export function ContractPage({ actions, book, wish, withoutTables, busy, run, changed }: Props) {
  const styles = useStyles();
  const [work, setWork] = useKept("contract", NO_WORK, isContractWork);
  const [reading, setReading] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const input = useRef<HTMLHeadingElement>(null);
  const { text, contract, focusAreas, drafts } = work;
  useEffect(() => {
    if (wish?.kind === "read") input.current?.focus();
  }, [wish]);

  const type = (next: string): void => setWork((last) => ({ ...last, text: next }));
  const propose = async (from: string): Promise<void> => {
    const proposal = await actions.proposeGoals(from);
    if (proposal.goals.length === 0) return setFault(contractText.noGoals);
    setWork({
      text: from,
      contract: proposal.contract,
      focusAreas: proposal.focusAreas,
      drafts: draftsOf(proposal.goals),
    });
  };
  const read = async (source: () => Promise<string>): Promise<void> => {
    setReading(true);
    setFault(null);
    await source()
      .then(propose)
      .catch((wrong: unknown) => setFault(actions.messageOf(wrong)));
    setReading(false);
  };
  const open = (file: File): void =>
    void read(async () => {
      const found = await actions.readDocument(file);
      type(found);
      return found;
    });
  const write = (): void => {
    if (contract === null) return;
    const named = { ...contract, name: contract.name.trim() };
    void run(async () => {
      const goals = acceptedGoals(drafts, named.name);
      const { written, alreadyThere } = await actions.writeGoals({ contract: named }, goals);
      setWork((last) => {
        const left = leftOf(last.drafts, drafts);
        return left.length === 0 ? NO_WORK : { ...last, drafts: left };
      });
      return contractText.written(
        countGoals(goals.filter((goal) => !alreadyThere.includes(nameOf(goal)))),
        written,
        named.name,
        alreadyThere,
      );
    }, "outdated");
  };

  return (
    <div className={styles.page}>
      {(contract === null || editing) && book !== null && book.contracts.length + book.goals.length > 0 && (
        <Goals
          actions={actions}
          book={book}
          wish={wish?.kind === "goal" ? wish : null}
          busy={busy}
          run={run}
          changed={changed}
          tellEditing={setEditing}
        />
      )}
      {!editing && contract === null && (
        <ContractInput
          heading={input}
          text={text}
          type={type}
          busy={reading}
          fault={fault}
          open={open}
          readPasted={actions.readPasted}
          read={() => void read(() => Promise.resolve(text))}
        />
      )}
      {!editing && contract !== null && (
        <Review
          name={contract.name}
          rename={(name) => setWork((last) => ({ ...last, contract: { ...contract, name } }))}
          drafts={drafts}
          focusAreas={focusAreas}
          today={actions.today()}
          setting={{
            period: periodInName(contract.name, contract.year),
            thresholds: book?.contracts[0]?.thresholds ?? DEFAULT_THRESHOLDS,
            profile: [],
            suggestions: suggestionsFrom([...(book?.goals ?? []), ...drafts.map(({ goal }) => goal)]),
          }}
          change={(next) =>
            setWork((last) => ({ ...last, drafts: last.drafts.map((draft) => (draft.id === next.id ? next : draft)) }))
          }
          withoutTables={withoutTables}
          busy={busy}
          write={write}
          again={() => setWork((last) => ({ ...NO_WORK, text: last.text }))}
        />
      )}
    </div>
  );
}
