import { expect, test } from "vitest";
import { generated } from "../../generate/generated";

const files = await generated();

test.each(files)("$file is up to date: else run npm run update", ({ present, wanted }) => {
  expect(present).toBe(wanted);
});
