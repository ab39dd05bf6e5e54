import { ces } from "../functions/ces";
import { csat } from "../functions/csat";
import { nps } from "../functions/nps";
import { npsinterval } from "../functions/npsinterval";
import type { SheetFlavour } from "../plan/choices";
import type { Place } from "../plan/place";
import type { Written } from "../plan/sheet-design";

export type Result =
  | "csatAnswers"
  | "csat"
  | "cesAnswers"
  | "ces"
  | "npsAnswers"
  | "promoters"
  | "detractors"
  | "nps"
  | "low"
  | "high";

export type ResultFormulas = Readonly<Record<Result, Written>>;

const log = (at: Place, column: string) => at.table("log").all(column);

/** Blank while there are no answers. */
function known(answers: string, then: Written): Written {
  return (at) => `IF(SUM(${at.cell(answers)})=0,"",${then(at)})`;
}

/** A count, blank where it is 0. */
function someOf(count: Written): Written {
  return (at) => `IF(${count(at)}=0,"",${count(at)})`;
}

/** One end of the adjusted Wald interval at 95 %, from the counts in the same row: what NPSINTERVAL computes from answers. */
function bound(sign: "-" | "+"): Written {
  return (at) => {
    const count = `(${at.cell("npsAnswers")}+3)`;
    const promoters = `(${at.cell("promoters")}+3/4)/${count}`;
    const detractors = `(${at.cell("detractors")}+3/4)/${count}`;
    const net = `(${promoters}-${detractors})`;
    const reach = `NORMSINV(39/40)*SQRT((${promoters}+${detractors}-${net}^2)/${count})`;
    return sign === "-" ? `MAX(-100,(${net}-${reach})*100)` : `MIN(100,(${net}+${reach})*100)`;
  };
}

/** The results of all answers, by the functions that take ranges. */
export function ofWholeLog(flavour: SheetFlavour): ResultFormulas {
  const interval = (end: "MIN" | "MAX", native: Written): Written => {
    if (flavour === "native") return native;
    return (at) => `${end}(${at.call(npsinterval, { scores: log(at, "nps") })})`;
  };
  return {
    csatAnswers: someOf((at) => `COUNTIF(${log(at, "csat")},">0")`),
    csat: known("csatAnswers", (at) => at.call(csat, { ratings: log(at, "csat") })),
    cesAnswers: someOf((at) => `COUNTIF(${log(at, "ces")},">0")`),
    ces: known("cesAnswers", (at) => at.call(ces, { scores: log(at, "ces") })),
    npsAnswers: someOf((at) => `COUNT(${log(at, "nps")})`),
    promoters: known("npsAnswers", (at) => `COUNTIF(${log(at, "nps")},">=9")`),
    detractors: known("npsAnswers", (at) => `COUNTIF(${log(at, "nps")},"<7")`),
    nps: known("npsAnswers", (at) => at.call(nps, { scores: log(at, "nps") })),
    low: known("npsAnswers", interval("MIN", bound("-"))),
    high: known("npsAnswers", interval("MAX", bound("+"))),
  };
}

/** That an answer's date lies in the row's month, for COUNTIFS and its kin. */
function inMonth(at: Place): string {
  const [dates, month] = [log(at, "date"), at.cell("period")];
  const start = (later: string) => `DATE(YEAR(${month}),MONTH(${month})${later},1)`;
  return `${dates},">="&${start("")},${dates},"<"&${start("+1")}`;
}

function countInMonth(column: string, lowest: string, highest: string): Written {
  return (at) => `COUNTIFS(${inMonth(at)},${log(at, column)},">=${lowest}",${log(at, column)},"<=${highest}")`;
}

/** The results of the answers of one month; no function picks out months where there is no FILTER, so these count. */
export const ofMonth: ResultFormulas = {
  csatAnswers: someOf(countInMonth("csat", "1", "5")),
  csat: known("csatAnswers", (at) => `${countInMonth("csat", "4", "5")(at)}/${at.cell("csatAnswers")}`),
  cesAnswers: someOf(countInMonth("ces", "1", "7")),
  ces: known("cesAnswers", (at) => {
    return `SUMIFS(${log(at, "ces")},${inMonth(at)},${log(at, "ces")},">=1",${log(at, "ces")},"<=7")/${at.cell("cesAnswers")}`;
  }),
  npsAnswers: someOf(countInMonth("nps", "0", "10")),
  promoters: known("npsAnswers", countInMonth("nps", "9", "10")),
  detractors: known("npsAnswers", (at) => `COUNTIFS(${inMonth(at)},${log(at, "nps")},">=0",${log(at, "nps")},"<7")`),
  nps: known("npsAnswers", (at) => `(${at.cell("promoters")}-${at.cell("detractors")})*100/${at.cell("npsAnswers")}`),
  low: known("npsAnswers", bound("-")),
  high: known("npsAnswers", bound("+")),
};
