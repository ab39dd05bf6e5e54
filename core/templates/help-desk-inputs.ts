import type { Column } from "../plan/sheet-design";
import { common } from "./common-words";
import { counted } from "./counted";
import { sampleTeam } from "./sample-team";

/** What the ticket system counts for each agent. */
export const ticketInputs: readonly Column[] = [
  { id: "name", heading: common.name, width: 110, look: "input", body: { sample: sampleTeam } },
  counted(
    "received",
    { en: "Received", "zh-CN": "受理\n工单", "zh-TW": "受理\n工單" },
    76,
    [212, 198, 187, 165, 176, 143, 121],
    {
      note: {
        en: "Tickets of this month; blank for somebody who had none.",
        "zh-CN": "当月受理的工单数；没有就整行留空。",
        "zh-TW": "當月受理的工單數；沒有就整列留空。",
      },
      allowed: { lowest: 1, isWhole: true },
    },
  ),
  counted(
    "resolved",
    { en: "Resolved", "zh-CN": "已解决", "zh-TW": "已解決" },
    76,
    [204, 184, 172, 140, 160, 133, 98],
    {
      note: {
        en: "Of those received this month; last month's leftovers do not count.",
        "zh-CN": "当月受理的工单里已解决的；上月积压的不算。",
        "zh-TW": "當月受理的工單裡已解決的；上月積壓的不算。",
      },
    },
  ),
  counted(
    "replied",
    { en: "Replied to", "zh-CN": "已首响", "zh-TW": "已回應" },
    76,
    [212, 196, 187, 160, 174, 143, 116],
    {
      note: {
        en: "Tickets with a first reply by a person; automatic replies do not count.",
        "zh-CN": "已有人工首次回复的工单数；自动回复不算。",
        "zh-TW": "已有人工首次回覆的工單數；自動回覆不算。",
      },
    },
  ),
  counted(
    "firstReply",
    { en: "First reply\ntotal min", "zh-CN": "首响合计\n分钟", "zh-TW": "首次回應\n合計分鐘" },
    76,
    [5300, 6860, 7293, 8960, 6960, 4147, 8004],
    {
      note: {
        en: "Minutes from ticket to first reply, all of them added up.",
        "zh-CN": "从提交到首次人工回复的分钟数，所有工单合计。",
        "zh-TW": "從提交到首次人工回覆的分鐘數，所有工單合計。",
      },
      allowed: { lowest: 0 },
    },
  ),
  {
    ...counted(
      "hours",
      { en: "Resolution\ntotal h", "zh-CN": "解决合计\n小时", "zh-TW": "解決合計\n小時" },
      76,
      [1020, 1196, 1204, 1610, 1184, 798, 1372],
      {
        note: {
          en: "Hours from ticket to solution, the resolved tickets added up.",
          "zh-CN": "从提交到解决的小时数，已解决工单合计。",
          "zh-TW": "從提交到解決的小時數，已解決工單合計。",
        },
        allowed: { lowest: 0 },
      },
    ),
    format: "#,##0.0",
  },
  counted(
    "oneTouch",
    { en: "One-touch", "zh-CN": "一次解决", "zh-TW": "一次解決" },
    76,
    [153, 129, 119, 84, 110, 96, 53],
    {
      note: {
        en: "Resolved with a single reply.",
        "zh-CN": "一次回复就解决的工单数。",
        "zh-TW": "一次回覆就解決的工單數。",
      },
    },
  ),
  counted("reopened", { en: "Reopened", "zh-CN": "重开", "zh-TW": "重開" }, 76, [6, 9, 8, 14, 9, 5, 12], {
    note: {
      en: "Resolved tickets that customers opened again; 0 where there was none.",
      "zh-CN": "解决后又被客户重新打开的工单数；没有就填 0。",
      "zh-TW": "解決後又被顧客重新打開的工單數；沒有就填 0。",
    },
  }),
];
