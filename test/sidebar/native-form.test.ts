import { expect, test } from "vitest";
import { bandscore } from "../../core/functions/bandscore";
import { conversion } from "../../core/functions/conversion";
import { csat } from "../../core/functions/csat";
import { streak } from "../../core/functions/streak";
import { nativeForm } from "../../sidebar/native-form";

test("of the present arguments", () => {
  const form = nativeForm(csat, { ratings: "C2:C9" });
  expect(form.formula).toMatch(/^=.*COUNTIF\(C2:C9,">=4"\)/);
  expect(form).toMatchObject({ isSample: false, fill: undefined });
});

test("with sample cells where an argument is missing", () => {
  expect(nativeForm(csat, {})).toMatchObject({ isSample: true, formula: expect.stringContaining("B2:B90") });
});

test("of the first row, to be filled down", () => {
  const form = nativeForm(conversion, { inquiries: "'一月'!B2:B31", paid: "C2:C31" });
  expect(form.formula).toContain("C2/'一月'!B2");
  expect(form.formula).not.toContain("31");
  expect(form.fill).toBe("down");
});

test("tables and single cells stay in place when it is filled on", () => {
  const form = nativeForm(bandscore, { value: "B2:M2", bands: "'表'!H2:I6", lower_is_better: "E1" });
  expect(form.formula).toContain("'表'!$H$2:$H$6");
  expect(form.formula).toContain("$E$1");
  expect(form.fill).toBe("across");
});

test("none where the arguments have none", () => {
  expect(nativeForm(streak, { values: "B2:M2", criterion: "D2" }).formula).toBeUndefined();
});
