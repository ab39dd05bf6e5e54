import type { Cell } from "../../core/values";

/** A cell of the user's: what it shows, what it was typed as, and how its number is shown. */
export interface TeamCell {
  readonly value: Cell;
  readonly formula?: string;
  readonly format?: string;
  /** What the formula fills, this cell included. */
  readonly filled?: readonly (readonly Cell[])[];
}

export interface TeamSheet {
  readonly name: string;
  readonly rows: readonly (readonly TeamCell[])[];
}

export const october = "2026-10";
export const november = "2026-11";

/** Two months of four people, with their phone numbers and KPI formulas; in November a rating is text, a formula damaged. */
export function teamSheets(prefix: "" | "KPI." = ""): readonly [TeamSheet, TeamSheet] {
  return [
    teamSheet(october, prefix, 0.75, [
      ["周敏", 120, 5, 95.2],
      ["陈浩", 90, 4, 92],
      ["李娜", 80, 3, 88.5],
      ["王磊", 60, 5, 85],
    ]),
    damaged(
      teamSheet(november, prefix, { error: "#VALUE!" }, [
        ["周敏", 110, 5, 93],
        ["陈浩", 100, "４", 96],
        ["李娜", 70, 3, 80],
        ["王磊", 64, 4, 90],
      ]),
    ),
  ];
}

/** As a workbook names a function of the add-in for Excel where that is not installed; here in the last rate. */
function damaged({ name, rows }: TeamSheet): TeamSheet {
  const [row, column] = [rows.length - 1, 5];
  const formula = `=_xldudf_KPI_CONVERSION(D${row + 1},E${row + 1})`;
  const cell = { value: { error: "#NAME?" }, formula, format: "0.0%" } as const;
  return { name, rows: rows.map((line, index) => (index === row ? line.with(column, cell) : line)) };
}

/** Name, people who paid, rating and total score. */
type Person = readonly [name: string, paid: number, rating: Cell, score: number];

const headings = ["姓名", "手机号", "入职日期", "询单", "付款", "转化率", "评分", "总分"];
const inquiries = 200;
const hired = 45_000;

function teamSheet(name: string, prefix: string, satisfied: Cell, people: readonly Person[]): TeamSheet {
  const last = people.length + 1;
  const rows = people.map(([person, paid, rating, score], index): TeamCell[] => {
    const row = index + 2;
    return [
      { value: person },
      { value: `138-0000-000${row}` },
      { value: hired + row, format: "yyyy-mm-dd" },
      { value: inquiries },
      { value: paid },
      { value: paid / inquiries, formula: `=${prefix}CONVERSION(D${row},E${row})`, format: "0.0%" },
      { value: rating },
      { value: score, format: "0.0" },
    ];
  });
  const best = [...people].sort((one, other) => other[3] - one[3]);
  const filled = best.map(([person, , , score], index) => [index + 1, person, score]);
  const ranking = { value: 1, formula: `=${prefix}RANKING(A2:A${last},H2:H${last})`, filled };
  const csat = { value: satisfied, formula: `=${prefix}CSAT(G2:G${last})`, format: "0.0%" };
  const blank = { value: null };
  const beside = [[{ value: "全组满意度" }], [csat, blank, ranking]];
  const all = [headings.map((value): TeamCell => ({ value })), ...rows];
  return { name, rows: all.map((row, index) => (beside[index] ? [...row, blank, ...beside[index]] : row)) };
}
