import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { missingBeside, sentence, shown } from "../messages";
import type { Text } from "../text";
import { type Cell, isBlank } from "../values";
import type { LogColumn, LogColumns } from "./log-columns";
import { negative } from "./ratio";
import { seconds, tooEarly } from "./response";
import { serialFromText } from "./timestamp";

const replied = 1;
const ordered = 2;
const paid = 4;

type Words = (typeof words)[keyof typeof words];

/** What one agent's receptions add up to. */
export interface AgentFigures {
  readonly agent: Cell;
  /** What happened with each customer, as a sum of the marks above. */
  readonly customers: Map<string, number>;
  days: number;
  gaps: number;
  sales: number;
}

export interface LogFigures {
  readonly agents: readonly AgentFigures[];
  /** Customers who paid at some agent. */
  readonly payers: ReadonlySet<string>;
}

const yes = ["TRUE", "1", "Y", "YES", "是"];
const no = ["FALSE", "0", "N", "NO", "否"];

/** Who has only ordered has not paid; whether someone who has not paid did order is not said by 未付款. */
const words = {
  ordered: { yes: new Set([...yes, "已下单", "已下單", "已付款"]), no: new Set([...no, "未下单", "未下單"]) },
  paid: { yes: new Set([...yes, "已付款"]), no: new Set([...no, "未付款", "已下单", "已下單", "未下单", "未下單"]) },
};

/** Adds a log up by agent. Rows whose tag is `exclude` leave every figure; rows without agent and customer are no receptions. */
export function readLog(log: Grid, { at }: LogColumns, exclude: string | undefined): LogFigures {
  const agents = new Map<string, AgentFigures>();
  const payers = new Set<string>();
  const cell = (row: number, column: LogColumn): Cell => {
    const position = at[column];
    return position === undefined ? null : log.filled(row, position);
  };
  for (let row = 1; row < log.rows; row++) {
    if (exclude !== undefined && isTagged(cell(row, "tag"), exclude)) continue;
    const [agent, customer] = [cell(row, "agent"), cell(row, "customer")];
    if (isBlank(agent) && isBlank(customer)) continue;
    if (isBlank(agent)) throw missingBeside(log.at(row, at.agent as number));
    if (isBlank(customer)) throw missingBeside(log.at(row, at.customer as number));
    const name = String(agent).trim();
    const figures = agents.get(name) ?? { agent: name, customers: new Map(), days: 0, gaps: 0, sales: 0 };
    if (!agents.has(name)) agents.set(name, figures);
    const id = String(customer).trim();
    const happened = readRow(log, at, row, figures);
    if (happened & paid) payers.add(id);
    figures.customers.set(id, (figures.customers.get(id) ?? 0) | happened);
  }
  return { agents: [...agents.values()], payers };
}

/** Adds one reception to its agent's figures and tells what happened in it. */
function readRow(log: Grid, at: LogColumns["at"], row: number, figures: AgentFigures): number {
  const question = at.asked === undefined ? null : readTime(log, row, at.asked);
  const reply = at.replied === undefined ? null : readTime(log, row, at.replied);
  if (question !== null && reply !== null) {
    if (seconds(reply - question) < 0) throw tooEarly(log.at(row, at.replied as number));
    figures.days += reply - question;
    figures.gaps++;
  }
  const amount = at.amount === undefined ? null : log.number(row, at.amount);
  if (amount !== null && amount < 0) throw negative(log.at(row, at.amount as number), amount);
  const isPaid = at.paid === undefined ? (amount ?? 0) > 0 : readMark(log, row, at.paid, words.paid);
  const isOrdered = isPaid || (at.ordered !== undefined && readMark(log, row, at.ordered, words.ordered));
  if (isPaid) figures.sales += amount ?? 0;
  return (reply === null ? 0 : replied) + (isOrdered ? ordered : 0) + (isPaid ? paid : 0);
}

/** Customers by what happened; those who paid at another agent only are assists and leave the base of the conversion. */
export function countCustomers({ customers }: AgentFigures, payers: ReadonlySet<string>) {
  const counts = { customers: customers.size, replied: 0, ordered: 0, paid: 0, assists: 0 };
  for (const [customer, happened] of customers) {
    if (happened & replied) counts.replied++;
    if (happened & paid) counts.paid++;
    else if (payers.has(customer)) counts.assists++;
    if (happened & ordered && (happened & paid || !payers.has(customer))) counts.ordered++;
  }
  return counts;
}

function isTagged(tag: Cell, word: string): boolean {
  return !isBlank(tag) && plain(String(tag)) === plain(word);
}

/** Width and case make no other code word. */
function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function readTime(log: Grid, row: number, column: number): number | null {
  const cell = log.filled(row, column);
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return null;
  const serial = typeof cell === "string" ? serialFromText(cell) : undefined;
  if (serial === undefined) throw notATime(log.at(row, column), shown(cell));
  return serial;
}

/** Yes or no, or the time at which it happened. */
function readMark(log: Grid, row: number, column: number, { yes, no }: Words): boolean {
  const cell = log.filled(row, column);
  if (isBlank(cell)) return false;
  if (typeof cell === "number") return cell !== 0;
  const word = String(cell).normalize("NFKC").trim().toUpperCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  if (serialFromText(word) !== undefined) return true;
  throw notAMark(log.at(row, column), shown(cell));
}

function notATime(place: Text, value: string) {
  return wrongInput(
    sentence(place, {
      en: `is "${value}", not a time: write it as 2026-10-01 09:05:13.`,
      "zh-CN": `是“${value}”，不是时间：请写成 2026-10-01 09:05:13。`,
      "zh-TW": `是「${value}」，不是時間：請寫成 2026-10-01 09:05:13。`,
    }),
  );
}

function notAMark(place: Text, value: string) {
  return wrongInput(
    sentence(place, {
      en: `is "${value}": write yes or no, 1 or 0, or the time it happened.`,
      "zh-CN": `是“${value}”：请写 是/否、1/0，或者发生的时间。`,
      "zh-TW": `是「${value}」：請寫 是/否、1/0，或者發生的時間。`,
    }),
  );
}
