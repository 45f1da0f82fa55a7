// A program of a user: reads a case and a report, and names every kind of act and of missing fact that it shows.
import type { Act, Case } from "./case";
import type { Missing, Report, Statement } from "./report";

const never = (value: never): never => {
  throw new Error(`a kind that the types do not know: ${JSON.stringify(value)}`);
};

/** What a record says was made known, voted on or set; the other kinds of act by their names. */
export function show(act: Act): string {
  switch (act.kind) {
    case "publish":
    case "notify":
      return `${act.topic}: ${(act.channels ?? []).join(", ")}`;
    case "meet":
      return `lần ${act.round ?? 1}: ${act.votes?.in_favour ?? "?"} / ${act.votes?.electorate ?? "?"}`;
    case "set_levy":
      return act.terms.map((term) => `${term.name ?? ""} ${term.dong ?? ""}`).join("; ");
    default:
      return act.kind;
  }
}

/** What would settle a finding; a kind left out here does not compile. */
export function ask(missing: Missing): string {
  switch (missing.kind) {
    case "field":
      return `${missing.aspect} (${missing.record})`;
    case "act":
    case "conclusion":
      return [missing.kind, ...(missing.by ?? [])].join(" ");
    case "households":
    case "villages":
    case "staff":
      return `${missing.kind} (${missing.of})`;
    case "facility":
      return `${missing.facility} (${missing.of})`;
    case "community":
    case "body":
      return missing.body;
    case "evidence":
      return `${missing.rung} (${missing.record})`;
    case "reading":
      return missing.term;
    case "judgement":
    case "determination":
      return missing.topic;
    case "calendar":
      return missing.day;
    case "rule":
    case "time":
      return missing.kind;
    default:
      return never(missing);
  }
}

export function days(statement: Statement): string | undefined {
  return statement.kind === "due" ? statement.on : undefined;
}

export function open(report: Report): string[] {
  return report.findings
    .filter((finding) => finding.outcome === "undetermined")
    .flatMap((finding) => (finding.missing ?? []).map(ask));
}

export const smallest: Case = { format: "danchu.case/1", id: "gate", as_of: "2024-09-01" };

// @ts-expect-error a case says as of which day it is looked at
export const broken: Case = { format: "danchu.case/1", id: "gate" };
