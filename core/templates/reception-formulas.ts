import type { Place } from "../plan/place";
import type { Written } from "../plan/sheet-design";
import { meanOf, shareOf } from "./share-of";

const ofAgent = (at: Place) => `(${at.table("log").all("agent")}=${at.cell("agent")})`;

/** Blank in rows without an agent. */
function whereNamed(at: Place, then: string): string {
  return `IF(${at.cell("agent")}="","",${then})`;
}

/** What one of the log's worked-out columns adds up to in the agent's rows; its blanks count as nothing. */
const added =
  (column: string): Written =>
  (at) =>
    whereNamed(at, `SUMPRODUCT(${ofAgent(at)}*1,${at.table("log").all(column)})`);

/** The nth agent of the log. */
const agent: Written = (at) => {
  const [numbers, agents] = [at.table("log").all("number"), at.table("log").all("agent")];
  const position = (at.row as number) + 1;
  return `IF(COUNTIF(${numbers},${position})=0,"",INDEX(${agents},MATCH(${position},${numbers},0)))`;
};

const response: Written = (at) => {
  const seconds = at.table("log").all("seconds");
  const count = `SUMPRODUCT(${ofAgent(at)}*(${seconds}&""<>""))`;
  const mean = `ROUND(SUMPRODUCT(${ofAgent(at)}*1,${seconds})/${count},3)`;
  return whereNamed(at, `IF(${count}=0,"",${mean})`);
};

const conversion: Written = (at) => {
  const base = `(${at.cell("customers")}-${at.cell("assists")})`;
  return whereNamed(at, `IF(${base}=0,"",${at.cell("paid")}/${base})`);
};

const sales: Written = (at) => {
  const log = at.table("log");
  return whereNamed(at, `SUMPRODUCT(${ofAgent(at)}*(${log.all("stage")}=3),${log.all("amount")})`);
};

/** What AGENTTABLE gives, column by column, from the columns worked out in the log. */
export const comparisonFormulas: Readonly<Record<string, Written>> = {
  agent,
  customers: added("first"),
  replied: added("answered"),
  replyRate: (at) => shareOf(at.cell("replied"), at.cell("customers")),
  response,
  ordered: added("booked"),
  paid: added("sold"),
  conversion,
  sales,
  aov: (at) => meanOf(at.cell("sales"), at.cell("paid")),
  assists: added("assist"),
};
