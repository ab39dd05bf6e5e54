import type { Text } from "../text";

/** A made-up team for sample data; a template takes as many of them as its figures need. */
export const sampleTeam: readonly Text[] = [
  { en: "Zhou Min", "zh-CN": "周敏", "zh-TW": "周敏" },
  { en: "Chen Hao", "zh-CN": "陈浩", "zh-TW": "陳浩" },
  { en: "Li Na", "zh-CN": "李娜", "zh-TW": "李娜" },
  { en: "Wang Lei", "zh-CN": "王磊", "zh-TW": "王磊" },
  { en: "Zhao Qian", "zh-CN": "赵倩", "zh-TW": "趙倩" },
  { en: "Sun Yue", "zh-CN": "孙悦", "zh-TW": "孫悅" },
  { en: "Wu Di", "zh-CN": "吴迪", "zh-TW": "吳迪" },
  { en: "Zheng Jie", "zh-CN": "郑洁", "zh-TW": "鄭潔" },
];
