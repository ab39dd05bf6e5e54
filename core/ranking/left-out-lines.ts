import { shown } from "../messages";
import { type Language, languages, type Text } from "../text";
import type { Cell } from "../values";
import type { LeftOut } from "./monthly-ranking";

/** On a sheet, more names than these are counted instead. */
const mostNames = 60;

const headings = {
  noScore: { en: "Not ranked, no score yet", "zh-CN": "未排名，还没有得分", "zh-TW": "未排名，還沒有得分" },
  notANumber: {
    en: "Not ranked, the score is not a number",
    "zh-CN": "未排名，得分不是数字",
    "zh-TW": "未排名，得分不是數字",
  },
  tooFew: { en: "Not ranked, too few (fewer than {})", "zh-CN": "未排名，样本不足 {}", "zh-TW": "未排名，樣本不足 {}" },
  behind: { en: "Ranked behind the places shown", "zh-CN": "名次在所列之后", "zh-TW": "名次在所列之後" },
} as const satisfies Record<string, Text>;

const marks = {
  en: { colon: ": ", between: "; ", end: "." },
  "zh-CN": { colon: "：", between: "、", end: "。" },
  "zh-TW": { colon: "：", between: "、", end: "。" },
} as const satisfies Record<Language, object>;

const asText: Text = { en: "the text “{}”", "zh-CN": "文本“{}”", "zh-TW": "文字「{}」" };
const none: Text = { en: "none", "zh-CN": "无", "zh-TW": "無" };
const more: Text = { en: "and {} more", "zh-CN": "另有 {} 人", "zh-TW": "另有 {} 人" };
const anyMore = languages.map((language) => more[language].replace("{}", "\\d+")).join("|");
const isCut = new RegExp(`(?:${anyMore})[.。]$`);

/** One line for each reason; people beyond the most are counted. */
export function leftOutLines(leftOut: readonly LeftOut[], language: Language, most = mostNames): string[] {
  const lines = new Map<string, string[]>();
  for (const one of leftOut) {
    const { heading, detail } = said(one, language);
    const details = lines.get(heading);
    if (details) details.push(detail);
    else lines.set(heading, [detail]);
  }
  const { colon, between, end } = marks[language];
  return [...lines].map(([heading, details]) => {
    const named = details.slice(0, most);
    const rest = details.length - named.length;
    if (rest > 0) named.push(more[language].replace("{}", String(rest)));
    return heading + colon + named.join(between) + end;
  });
}

function said({ name, reason }: LeftOut, language: Language): { heading: string; detail: string } {
  const aside = (text: string) => (language === "en" ? `${name} (${text})` : `${name}（${text}）`);
  if (reason.kind === "no score") return { heading: headings.noScore[language], detail: name };
  if (reason.kind === "beyond the top") return { heading: headings.behind[language], detail: name };
  if (reason.kind === "not a number") return { heading: headings.notANumber[language], detail: aside(reason.shown) };
  return {
    heading: headings.tooFew[language].replace("{}", String(reason.least)),
    detail: aside(countText(reason.count, language)),
  };
}

/** A number that is typed as text is no sample, however large it looks. */
function countText(count: Cell, language: Language): string {
  if (count === null) return none[language];
  return typeof count === "string" ? asText[language].replace("{}", () => shown(count.trim())) : shown(count);
}

/** The people of a ranking who stood behind the places it shows, as its sheet says them. */
export class Behind {
  private constructor(
    private readonly list: string,
    private readonly between: string,
    private readonly isWhole: boolean,
  ) {}

  /** From the lines below a ranking; `undefined` where it shows all places. */
  static from(lines: readonly string[]): Behind | undefined {
    for (const language of languages) {
      const { colon, between, end } = marks[language];
      const line = lines.find((one) => one.startsWith(headings.behind[language] + colon));
      if (line === undefined) continue;
      const names = line.slice(headings.behind[language].length + colon.length, -end.length);
      return new Behind(between + names + between, between, !isCut.test(line));
    }
    return undefined;
  }

  /** `undefined` where the sheet does not name everybody. */
  has(name: string): boolean | undefined {
    // Not split into names: a name may hold what stands between them.
    if (this.list.includes(this.between + name + this.between)) return true;
    return this.isWhole ? false : undefined;
  }
}
