import { rankingSheetName } from "../../core/ranking/past-rankings";
import { rankingWords } from "../../core/ranking/ranking-words";
import type { SheetSnapshot } from "../../core/snapshot";
import type { Language, Text } from "../../core/text";
import { people } from "../../playground/sample-figures";
import { f, failed, percent, sheetOf, type Written } from "../core/check/sheet-of";

const words = {
  scores: { en: "Scores 2026-10", "zh-CN": "考核 2026-10", "zh-TW": "考核 2026-10" },
  slips: { en: "Payroll draft", "zh-CN": "工资表草稿", "zh-TW": "薪資表草稿" },
  clean: { en: "Checked", "zh-CN": "核对过的表", "zh-TW": "核對過的表" },
  name: { en: "Name", "zh-CN": "姓名", "zh-TW": "姓名" },
  phone: { en: "Phone", "zh-CN": "手机号", "zh-TW": "手機號碼" },
  receptions: { en: "Receptions", "zh-CN": "接待人数", "zh-TW": "接待人數" },
  response: { en: "Response score", "zh-CN": "响应得分", "zh-TW": "回應得分" },
  conversion: { en: "Conversion score", "zh-CN": "转化得分", "zh-TW": "轉換得分" },
  quality: { en: "Quality score", "zh-CN": "质检得分", "zh-TW": "質檢得分" },
  total: { en: "Total score", "zh-CN": "综合得分", "zh-TW": "綜合得分" },
  grade: { en: "Grade", "zh-CN": "评级", "zh-TW": "評級" },
  ratings: { en: "Rating", "zh-CN": "评分", "zh-TW": "評分" },
  satisfaction: { en: "Satisfaction", "zh-CN": "满意度", "zh-TW": "滿意度" },
  paid: { en: "Paid", "zh-CN": "付款人数", "zh-TW": "付款人數" },
  rate: { en: "Conversion", "zh-CN": "转化率", "zh-TW": "轉換率" },
  team: { en: "Team", "zh-CN": "全组", "zh-TW": "全組" },
  weight: { en: "Weight", "zh-CN": "权重", "zh-TW": "權重" },
  deducted: { en: "Deduction", "zh-CN": "扣款", "zh-TW": "扣款" },
  pay: { en: "Gross pay", "zh-CN": "应发工资", "zh-TW": "應發薪資" },
} as const satisfies Record<string, Text>;

/** Receptions, three scores, grade, rating and paying customers of the first people of the sample team. */
const figures: readonly (readonly [number, number, number, number | null, string, number, number])[] = [
  [412, 100, 90, 96, "A", 5, 275],
  [388, 90, 90, 92, "A", 4, 240],
  [365, 90, 90, 94, "A", 5, 231],
  [401, 75, 80, 78, "C", 3, 221],
  [358, 90, 90, 89, "B", 4, 216],
  [12, 75, 80, 86, "B", 5, 14],
  [330, 100, 90, 95, "A", 2, 206],
  [318, 75, 70, null, "", 4, 171],
];

/** Where in the sheet of scores a satisfaction, a weighted score and an error stand. */
export const explained = { satisfaction: "K11", score: "G4", error: "L8", plain: "A4" } as const;

/** The workbook that the panels are pictured with: a month's scores, two rankings before it, a sheet with slips, one without. */
export function picturedSheets(language: Language): readonly SheetSnapshot[] {
  const names = people.map(({ name }) => name[language]);
  return [scores(language, names), slips(language, names), clean(language, names), ...rankings(language, names)];
}

/** The names of the sheets that a scene turns to. */
export function sheetNames(language: Language) {
  return { scores: words.scores[language], slips: words.slips[language], clean: words.clean[language] };
}

function scores(language: Language, names: readonly string[]): SheetSnapshot {
  const { name, phone, receptions, response, conversion, quality, total, grade, ratings, satisfaction, rate, weight } =
    words;
  const headings = [name, phone, receptions, response, conversion, quality, total, grade, ratings];
  const last = figures.length + 2;
  const rows = figures.map(([received, fast, converted, tested, letter, rating, paid], index): Written[] => {
    const row = index + 3;
    const score = tested === null ? failed("#N/A") : 0.3 * fast + 0.4 * converted + 0.3 * tested;
    return [
      names[index] ?? null,
      `138-0000-00${row}0`,
      received,
      fast,
      converted,
      tested,
      f(`=SCORECARD(D${row}:F${row},$D$2:$F$2)`, score),
      letter,
      rating,
      paid,
      null,
      percent(f(`=CONVERSION(C${row},J${row})`, paid > received ? failed("#VALUE!") : paid / received)),
    ];
  });
  const satisfied = percent(f(`=CSAT(I3:I${last})`, 0.75));
  return sheetOf(
    [
      [...headings, words.paid, satisfaction, rate].map((heading) => heading[language]),
      [weight[language], null, null, 0.3, 0.4, 0.3],
      ...rows,
      [words.team[language], ...Array<null>(9).fill(null), satisfied],
    ],
    words.scores[language],
  );
}

/** Weights of 90 %, texts for numbers, an odd formula, somebody twice, a zero that may mean "not rated", a heavy deduction. */
function slips(language: Language, names: readonly string[]): SheetSnapshot {
  const { name, response, conversion, ratings, deducted, pay, weight } = words;
  const rows = figures.map(([, fast, converted, , , rating], index): Written[] => {
    const row = index + 3;
    return [
      names[index === 6 ? 2 : index] ?? null,
      index === 1 ? "９０" : index === 4 ? "90分" : fast,
      f(index === 3 ? `=B${row}/$B$3*100` : `=B${row}/$B$2*100`, converted),
      index % 3 === 0 ? 0 : rating,
      index === 5 ? 900 : 100,
      3000,
    ];
  });
  return sheetOf(
    [
      [name, response, conversion, ratings, deducted, pay].map((heading) => heading[language]),
      [weight[language], 0.5, 0.4, null, null, null],
      ...rows,
      [null, null, null, null, null, f("=_xldudf_KPI_NPS(D3:D10)", failed("#NAME?"))],
    ],
    words.slips[language],
  );
}

function clean(language: Language, names: readonly string[]): SheetSnapshot {
  const rows = figures.slice(0, 5).map(([, fast], index): Written[] => [names[index] ?? null, fast]);
  return sheetOf([[words.name[language], words.total[language]], ...rows], words.clean[language]);
}

function rankings(language: Language, names: readonly string[]): SheetSnapshot[] {
  const { rank, movement, name, title } = rankingWords;
  const headings = [rank[language], movement[language], name[language], words.total[language]];
  return [
    { month: 9, order: [0, 2, 1, 4, 6, 3] },
    { month: 8, order: [0, 6, 1, 4, 2, 3] },
    { month: 7, order: [1, 0, 4, 2, 3, 6] },
  ].map(({ month, order }) =>
    sheetOf(
      [
        [title[language].replace("{month}", `2026-${month}`)],
        headings,
        ...order.map((person, index): Written[] => [index + 1, null, names[person] ?? null, 96 - index]),
      ],
      rankingSheetName({ year: 2026, month }, language),
    ),
  );
}
