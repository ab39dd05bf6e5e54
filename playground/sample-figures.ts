import type { Text } from "../core/text";
import type { Cell } from "../core/values";

/** One person's month: inquiries, paying customers, sales, average response in seconds, quality score. */
export type Figures = readonly [Cell, Cell, Cell, Cell, Cell];

const absent: Figures = [null, null, null, null, null];

interface Person {
  readonly name: Text;
  readonly october: Figures;
  readonly september: Figures;
  readonly august: Figures;
}

function person(en: string, simplified: string, traditional: string, months: Omit<Person, "name">): Person {
  return { name: { en, "zh-CN": simplified, "zh-TW": traditional }, ...months };
}

/** A made-up team, with what real sheets have: gaps, a newcomer, a month with one figure typed as text. */
export const people: readonly Person[] = [
  person("Zhou Min", "周敏", "周敏", {
    october: [412, 275, 83_616, 19, 96],
    september: [398, 258, 78_432, 21, 95],
    august: [405, 252, 75_096, 22, 94],
  }),
  person("Chen Hao", "陈浩", "陳浩", {
    october: [388, 240, 69_360, 24, 92],
    september: [371, 236, 68_912, 23, 93],
    august: [380, 224, 63_392, 26, 90],
  }),
  person("Li Na", "李娜", "李娜", {
    october: [365, 231, 67_452, 23, 94],
    september: [352, 214, 61_204, 25, 91],
    august: [340, 211, 60_346, 24, 92],
  }),
  person("Wang Lei", "王磊", "王磊", {
    october: [401, 221, 58_344, 38, 78],
    september: [389, 206, 53_972, 41, 76],
    august: [395, 201, 52_260, 44, 74],
  }),
  person("Zhao Qian", "赵倩", "趙倩", {
    october: [358, 216, 62_208, 27, 89],
    september: [346, 211, 60_135, 26, "９０"],
    august: [333, 196, 54_880, 29, 88],
  }),
  person("Sun Yue", "孙悦", "孫悅", {
    october: [342, 199, 54_924, 31, 86],
    september: [155, 84, 22_932, 36, 82],
    august: absent,
  }),
  person("Wu Di", "吴迪", "吳迪", {
    october: [376, 214, 57_566, 33, 84],
    september: [362, 199, 52_934, 35, 83],
    august: [355, 201, 53_868, 34, 85],
  }),
  person("Zheng Jie", "郑洁", "鄭潔", {
    october: [330, 206, 60_564, 22, 95],
    september: [318, 201, 58_692, 22, 94],
    august: [325, 198, 57_222, 24, 93],
  }),
  person("Feng Tao", "冯涛", "馮濤", {
    october: [349, 178, 44_856, 47, 71],
    september: [361, 181, 45_069, 52, 68],
    august: [352, 169, 41_405, 58, 66],
  }),
  person("He Jing", "何静", "何靜", {
    october: [367, 226, 64_862, 26, 90],
    september: [350, 212, 60_632, 27, 90],
    august: [344, 205, 57_810, 28, null],
  }),
  person("Xu Liang", "许亮", "許亮", {
    october: [318, 171, 46_512, 36, null],
    september: [322, 175, 47_250, 35, 80],
    august: [327, 172, 45_236, 37, 79],
  }),
  person("Lin Xiaoyu", "林小雨", "林小雨", {
    october: [355, 222, 65_046, 25, 93],
    september: [338, 207, 59_823, 26, 92],
    august: [329, 195, 55_575, 27, 91],
  }),
];

/** Answers to "would you recommend us" from 0 to 10: here a zero is an answer, a blank is not. */
export const recommendations: readonly (number | null)[] = [
  ...[10, 9, 8, 10, null, 9, 7, 10, 6, 9],
  ...[10, 8, 0, 9, 10, null, 9, 5, 10, 9],
  ...[7, 10, 9, 3, 9, 10, 8, null, 9, 10],
  ...[9, 6, 10, 9, 8, 10, 9, 10, 2, 9],
];

/** Ratings from 1 to 5: here a zero is how the export writes "not rated". */
export const ratings: readonly (number | null)[] = [
  ...[5, 5, 4, 5, null, 4, 4, 5, 3, 5],
  ...[5, 4, 1, 5, 5, 0, 5, 3, 5, 4],
  ...[4, 5, 5, 2, 5, 5, 4, null, 4, 5],
  ...[5, 3, 5, 5, 4, 5, 4, 5, 0, 5],
];
