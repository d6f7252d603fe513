/** What the forms of goals on the screen Kontrakt asks of the workbook. */
export type GoalJobs = Readonly<Record<never, never>>;
