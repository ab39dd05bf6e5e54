import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const complaintrate = defineFunction({
  name: "COMPLAINTRATE",
  title: { en: "Complaint rate", "zh-CN": "投诉率", "zh-TW": "客訴率" },
  summary: {
    en: "Complaints out of all contacts. Shows whether more work also means more trouble, which a bare count hides.",
    "zh-CN": "投诉数 ÷ 接待数。用来看投诉多是因为做得多，还是做得差。",
    "zh-TW": "客訴數 ÷ 接待數。用來看客訴多是因為做得多，還是做得差。",
  },
  pitfall: {
    en: "Compare rates, not counts: who serves twice as many customers will hear more complaints.",
    "zh-CN": "要比投诉率，不要比投诉数：接待多的人投诉自然多。",
    "zh-TW": "要比客訴率，不要比客訴數：接待多的人客訴自然多。",
  },
  source: {
    en: "Complaints ÷ contacts, as call centres report it.",
    "zh-CN": "呼叫中心的通行算法：投诉数 ÷ 接待数。",
    "zh-TW": "客服中心的常用算法：客訴數 ÷ 接待數。",
  },
  formula: "complaints ÷ contacts",
  result: "share",
  parameters: {
    complaints: {
      kind: "each",
      title: { en: "complaints", "zh-CN": "投诉数", "zh-TW": "客訴數" },
      help: { en: "How many complaints came in.", "zh-CN": "收到的投诉数。", "zh-TW": "收到的客訴數。" },
      sample: "B2:B31",
    },
    contacts: {
      kind: "each",
      title: { en: "contacts", "zh-CN": "接待数", "zh-TW": "接待數" },
      help: {
        en: "How many contacts were handled in the same time.",
        "zh-CN": "同期接待的客户数。",
        "zh-TW": "同期接待的顧客數。",
      },
      sample: "C2:C31",
    },
  },
  compute: share("complaints", "contacts"),
  workings: shareOfCases("complaints", "contacts"),
  native: nativeShare("complaints", "contacts"),
  examples: [
    [{ complaints: 3, contacts: 600 }, 0.005],
    [{ complaints: [2, 0, null], contacts: [400, 250, 300] }, [[0.005], [0], [null]]],
    [{ complaints: 12, contacts: 10 }, "#VALUE!"],
    [{ complaints: 0, contacts: 0 }, null],
  ],
});
