import { shown } from "../messages";
import { cellArea, type Finding, type Rule } from "./finding";

/** Money or gifts for the buyer who writes a good review. */
const paid =
  /(好评|好評|五星|晒图|曬圖|晒单|曬單).{0,6}(返现|返現|返利|返红包|返紅包|红包|紅包|现金|現金|优惠券|優惠券)|(返现|返現|红包|紅包|现金|現金|优惠券|優惠券).{0,4}(好评|好評|五星)|(paid|rewarded|cash ?back|gift\w*|voucher\w*|coupon\w*)( for)? ((good|positive|5.star|five.star) )?reviews?|(reward|cash|money|gift|voucher|coupon)s? for ((good|positive|5.star|five.star) )?reviews?/i;

/** Somebody who forbids it, or asks whether it happens. */
const refused =
  /不得|不可|不能|不许|不許|不准|不计|不計|不含|禁止|严禁|嚴禁|违规|違規|违法|違法|杜绝|杜絕|\bno\b|\bnot\b|never|illegal|forbid|ban/i;

/** Longer texts are sentences, not items that somebody is paid by. */
const longestItem = 30;

export const paidReviews: Rule = {
  id: "paid-reviews",
  title: { en: "No reward for paid reviews", "zh-CN": "没有好评返现", "zh-TW": "沒有好評返現" },
  check: ({ snapshot }) =>
    snapshot.cells.flatMap((line, row) =>
      line.flatMap((cell, column): Finding[] => {
        if (typeof cell !== "string" || cell.length > longestItem) return [];
        const text = cell.replace(/\s+/g, " ");
        return paid.test(text) && !refused.test(text) ? [finding(row, column, shown(text.trim()))] : [];
      }),
    ),
};

function finding(row: number, column: number, item: string): Finding {
  return {
    severity: "warning",
    area: cellArea(row, column),
    sentence: {
      en: `"${item}": rewarding buyers for good reviews is illegal in mainland China since September 2024. Score unasked reviews instead.`,
      "zh-CN": `“${item}”：2024 年 9 月起，用返现换好评属违法（《网络反不正当竞争暂行规定》）。请改为考核自发评价。`,
      "zh-TW": `「${item}」：中國大陸自 2024 年 9 月起禁止用返現換好評。請改為考核自發評價。`,
    },
  };
}
