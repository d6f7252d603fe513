import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { periodInName } from "../../domain/knownPeriod";
import { DEFAULT_THRESHOLDS } from "../../domain/status";
import { contractText } from "../../text/spoken/contract";
import { useOwnJob } from "../frame/useJob";
import { useKept } from "../frame/useKept";
import { Goals } from "../goals/Goals";
import { nameOf, suggestionsFrom } from "../goals/goalDraft";
import type { PageProps } from "../pageProps";
import type { JobOutcome } from "../paneActions";
import { ContractInput } from "./ContractInput";
import { acceptedGoals, countGoals, draftsOf, isContractWork, leftOf, NO_WORK } from "./draft";
import { Review } from "./Review";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL } });

/**
 * Reads a contract, has its goals reviewed, and writes them; and the goals that the workbook has. Nothing is written
 * before *Skriv til arket*.
 */
export function ContractPage({ actions, workbook, wish, busy, run }: PageProps) {
  const styles = useStyles();
  const book = workbook?.kind === "judged" ? workbook.book : null;
  const [work, setWork] = useKept("contract", NO_WORK, isContractWork);
  const { running: reading, run: runRead } = useOwnJob(run);
  const { running: writing, run: runWrite } = useOwnJob(run);
  const [editing, setEditing] = useState(false);
  const input = useRef<HTMLHeadingElement>(null);
  const { text, contract, focusAreas, drafts } = work;
  useEffect(() => {
    if (wish?.kind === "readContract") input.current?.focus();
  }, [wish]);

  const type = (next: string): void => setWork((last) => ({ ...last, text: next }));
  const propose = async (from: string): Promise<JobOutcome> => {
    const proposal = await actions.proposeGoals(from);
    if (proposal.goals.length === 0) return { ok: false, text: contractText.noGoals };
    setWork({
      text: from,
      contract: proposal.contract,
      focusAreas: proposal.focusAreas,
      drafts: draftsOf(proposal.goals),
    });
    return null;
  };
  const open = (file: File): void =>
    void runRead(async () => {
      const found = await actions.readDocument(file);
      type(found);
      return propose(found);
    });
  const write = (): void => {
    if (contract === null) return;
    const named = { ...contract, name: contract.name.trim() };
    void runWrite(async () => {
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
          wish={wish?.kind === "editGoal" ? wish : null}
          busy={busy}
          run={run}
          tellEditing={setEditing}
        />
      )}
      {!editing && contract === null && (
        <ContractInput
          heading={input}
          text={text}
          type={type}
          busy={busy}
          reading={reading}
          open={open}
          readPasted={actions.readPasted}
          read={() => void runRead(() => propose(text))}
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
          withoutTables={workbook?.kind === "withoutTables"}
          busy={busy}
          writing={writing}
          write={write}
          again={() => setWork((last) => ({ ...NO_WORK, text: last.text }))}
        />
      )}
    </div>
  );
}
