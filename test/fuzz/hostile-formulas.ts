import fc, { type Arbitrary } from "fast-check";
import { functions } from "../../core/functions";

/** Sheets that formulas name: some are there, one is nobody's, one was deleted. */
export const sheetNames = ["表 1", "Sheet2", "O'Brien", "2026-09 排名", "{date}", "a!b"] as const;
const prefixes = ["", "", "", "", "'表 1'!", "Sheet2!", "'O''Brien'!", "'a!b'!", "Nobody!", "'表 1:Sheet2'!", "#REF!"];

const letters = fc.constantFrom("A", "B", "C", "D", "E", "F", "G", "H", "AA", "XFD");
const row = fc.oneof({ arbitrary: fc.integer({ min: 1, max: 14 }), weight: 12 }, fc.constantFrom(0, 99999, 1048576));
const dollar = fc.constantFrom("", "", "$");
const cell = fc.tuple(dollar, letters, dollar, row).map((parts) => parts.join(""));
const area = fc.oneof(
  { arbitrary: cell, weight: 4 },
  { arbitrary: fc.tuple(cell, cell).map((ends) => ends.join(":")), weight: 6 },
  { arbitrary: fc.tuple(letters, letters).map((ends) => ends.join(":")), weight: 1 },
  { arbitrary: fc.tuple(cell, letters).map((ends) => ends.join(":")), weight: 1 },
  {
    arbitrary: fc.constantFrom("2:5", "$1:$1", "ratings", "Table1[得分]", "[@得分]", "A2#", "_xlfn.ANCHORARRAY(A2)"),
    weight: 1,
  },
);
const reference = fc.tuple(fc.constantFrom(...prefixes), area).map((parts) => parts.join(""));

const literal = fc.oneof(
  fc.constantFrom("0", "1", "4", "100", "0.8", "80%", "-1", "1E+300", "1e400", ".5", "99999999999999999999"),
  fc.constantFrom('""', '"skip"', '"a ""b"", c"', '"CSAT(A1)"', '"优"', '"="', '"权重:1"', "TRUE", "FALSE"),
  fc.constantFrom("{1,2,3}", "{1;2}", '{90,"优";80,"良"}', "{}", "#N/A", "#REF!"),
);

const natives = [
  ..."SUM,AVERAGE,IF,IFERROR,ROUND,SUMPRODUCT,LOOKUP,VLOOKUP,MATCH,INDEX,COUNTIF,AVERAGEIFS,MAX,RANK".split(","),
  ..."FILTER,SORT,ARRAYFORMULA,LET,LAMBDA,INDIRECT,OFFSET,SEQUENCE,CHOOSE,TEXT,N,NOSUCHFUNCTION,_xlfn.XLOOKUP".split(
    ",",
  ),
];
const spellings = [
  (name: string) => name,
  (name: string) => `KPI.${name}`,
  (name: string) => name.toLowerCase(),
  (name: string) => `_xldudf_KPI_${name}`,
];

const { expression } = fc.letrec<{ expression: string; call: string; native: string; binary: string; odd: string }>(
  (tie) => ({
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: reference, weight: 8 },
      { arbitrary: literal, weight: 4 },
      { arbitrary: tie("call"), weight: 5 },
      { arbitrary: tie("native"), weight: 3 },
      { arbitrary: tie("binary"), weight: 2 },
      { arbitrary: tie("odd"), weight: 1 },
    ),
    call: fc
      .tuple(fc.constantFrom(...functions), fc.constantFrom(...spellings), fc.integer({ min: -2, max: 1 }))
      .chain(([kpi, spelled, more]) => {
        const count = Math.max(0, Object.keys(kpi.parameters).length + more);
        return fc
          .array(fc.oneof({ arbitrary: tie("expression"), weight: 9 }, fc.constant("")), {
            minLength: count,
            maxLength: count,
          })
          .map((args) => `${spelled(kpi.name)}(${args.join(",")})`);
      }),
    native: fc
      .tuple(fc.constantFrom(...natives), fc.array(tie("expression"), { maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(",")})`),
    binary: fc
      .tuple(tie("expression"), fc.constantFrom("+", "-", "*", "/", "&", ">=", "<>", "^", ":", " "), tie("expression"))
      .map((parts) => parts.join("")),
    odd: fc.oneof(
      tie("expression").map((inner) => `(${inner})`),
      tie("expression").map((inner) => `-${inner}`),
      tie("expression").map((inner) => `${inner}%`),
      tie("expression").map((inner) => `@${inner}`),
      tie("expression").map((inner) => `LET(x,${inner},x+1)`),
      tie("expression").map((inner) => `LAMBDA(x,x)(${inner})`),
    ),
  }),
);

const whole = expression.map((text) => `=${text}`);

/** With a part cut off, or something put where it does not belong. */
const broken = fc
  .tuple(whole, fc.nat(), fc.constantFrom("", "(", ")", '"', "'", ",", "{", "!", "#", " ", ",,", "=="))
  .map(([text, place, slip]) => {
    const at = 1 + (place % text.length);
    return slip === "" ? text.slice(0, at) : text.slice(0, at) + slip + text.slice(at);
  });

/** As a trip through another program leaves it. */
const damaged = fc.oneof(
  whole.map((text) => `=IFERROR(__xludf.DUMMYFUNCTION("${text.slice(1).replaceAll('"', '""')}"),0.5)`),
  fc.constantFrom(
    '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),0.5)',
    '=IFERROR(__xludf.DUMMYFUNCTION("CSAT(A1:A9)"),"")',
    "=DUMMYFUNCTION(1)",
    '=__xludf.DUMMYFUNCTION("CSAT(")',
  ),
);

/** What may stand in a cell as a formula. */
export const hostileFormula: Arbitrary<string> = fc.oneof(
  { arbitrary: whole, weight: 8 },
  { arbitrary: broken, weight: 2 },
  { arbitrary: damaged, weight: 1 },
);

/** Formulas that people fill down a column; `#r` is the row, `#a` and `#z` the first and the last of the table. */
export const filledFormula: Arbitrary<string> = fc.constantFrom(
  "=B#r/C#r",
  "=CONVERSION(B#r,C#r)",
  "=SUM(B#r:D#r)",
  "=B#r*$C$2",
  "=ROUND($B$2*C#r/SUM($C$#a:$C$#z),2)",
  "=BANDSCORE(B#r,$G$1:$H$3)",
  "=SCORECARD(B#r:D#r,$B$2:$D$2)",
  "=SCORECARD(B#r:D#r,B$2:D$2)*100",
  "=GRADE(B#r)",
  "=RANK(B#r,B$#a:B$#z)",
  '=IF(B#r="","",CSAT(B#r:D#r))',
  "=POOLSPLIT(1000,B#r)",
  "='Sheet2'!B#r",
  "=VLOOKUP(A#r,Sheet2!A:C,2)",
  '=NPS(B#r:D#r)&""',
);

/** Formulas below or beside a table. */
export const totalFormula: Arbitrary<string> = fc.constantFrom(
  "=SUM(#c#a:#c#z)",
  "=SUM(#c$#a:#c#y)",
  "=AVERAGE(#c#a:#c#z)",
  "=AVERAGE(#c#a:#c#y)",
  "=CSAT(#c#a:#c#z)",
  "=NPS(#c:#c)",
  "=SUM(#c#a:#c#z)/COUNT(#c#a:#c#z)",
);
