import { describe, expect, test } from "vitest";
import { hostError } from "../../excel/host-errors";
import { HostError } from "../../sidebar/host";
import { refusal } from "./refusal";

/** What Excel says, in words of its own that no user should read. */
const failed = (code?: string) => Object.assign(new Error("The request failed."), code && { code });

describe("what Excel refuses becomes a sentence with a way on, in three languages", () => {
  test.each([
    ["while a cell is edited", "InvalidOperationInCellEditMode", /being edited.*Enter or Esc/, /Enter 或 Esc/],
    ["a protected sheet", "AccessDenied", /protected.*unprotect.*Review/, /“审阅”选项卡撤消保护/],
    ["a file that may only be viewed", "AccessDenied", /viewing only.*switch to editing/, /只读.*切换到编辑/],
    ["several areas selected at once", "InvalidSelection", /not one block.*select cells/, /请选相连的单元格/],
    ["a sheet that is gone", "ItemNotFound", /no longer there.*select/, /请重新选择/],
    ["a name that is taken", "ItemAlreadyExists", /just made a sheet.*try again/, /请再试一次/],
    ["too much at once", "RequestPayloadSizeLimitExceeded", /choose fewer rows/, /请减少行数/],
    [
      "what nobody foresaw",
      "GeneralException",
      /\(GeneralException\).*try again/,
      /（?\(GeneralException\)）?.*请再试一次/,
    ],
    ["what has no code", undefined, /could not do this: try again/, /没能完成这一步：请再试一次/],
  ])("%s", async (_, code, english, chinese) => {
    const text = await refusal(Promise.reject(hostError(failed(code))));
    expect(text.en).toMatch(english);
    expect(text["zh-CN"]).toMatch(chinese);
    expect(JSON.stringify(text)).not.toContain("The request failed");
  });

  test("a sentence of ours stays as it is", () => {
    const ours = new HostError({ en: "a.", "zh-CN": "b。", "zh-TW": "c。" });
    expect(hostError(ours)).toBe(ours);
  });
});
