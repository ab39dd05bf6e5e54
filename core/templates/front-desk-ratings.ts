import type { Choices } from "../plan/choices";
import type { Column, SheetDesign } from "../plan/sheet-design";
import { languages, type Text } from "../text";
import { common } from "./common-words";
import { type Aspect, aspects, raters, ratingWords } from "./front-desk-words";

const words = ratingWords.map(({ word }) => word);

/** One text above the other. */
function stacked(above: Text, below: Text): Text {
  return Object.fromEntries(languages.map((language) => [language, `${above[language]}\n${below[language]}`])) as Text;
}

function rating({ id, title, help, sample }: Aspect, rater: Text, index: number): Column {
  return {
    id: `${id}${index}`,
    heading: stacked(title, rater),
    ...(index === 0 && { note: help }),
    width: 86,
    look: "textInput",
    allowed: { words },
    body: { sample: sample.map((places) => words[Number(places[index])] ?? null) },
  };
}

/** Where each rater chooses a word for each person. */
export function frontDeskRatings({ people }: Choices): SheetDesign {
  return {
    name: { en: "Ratings {month}", "zh-CN": "评委评定 {month}", "zh-TW": "評審評定 {month}" },
    title: { en: "Ratings, {month}", "zh-CN": "评委评定 · {month}", "zh-TW": "評審評定 · {month}" },
    guide: {
      en: "Each rater chooses a word; what it is worth stands on the rules sheet. A blank is a rating still to come.",
      "zh-CN": "每位评委选一个评语，评语值几分见“前台评分标准”；空白是还没评。",
      "zh-TW": "每位評審選一個評語，評語值幾分見「櫃檯評分標準」；空白是還沒評。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "ratings",
        rows: people,
        columns: [
          {
            id: "name",
            heading: common.name,
            width: 96,
            look: "label",
            body: {
              formula: (at) => {
                const name = at.table("appraisal").at("name", at.row as number);
                return `IF(${name}="","",${name})`;
              },
            },
          },
          ...aspects.flatMap((aspect) => raters.map((rater, index) => rating(aspect, rater, index))),
        ],
      },
    ],
  };
}
