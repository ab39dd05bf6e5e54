import { expect } from "vitest";
import { languages, type Text } from "../../core/text";
import { HostError } from "../../sidebar/host";
import { betrayed, glued } from "../core/chinese";

/** The sentences with which the host fails; they must be whole in each language. */
export async function refusal(promise: Promise<unknown>): Promise<Text> {
  const problem = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(problem).toBeInstanceOf(HostError);
  const { text } = problem as HostError;
  for (const language of languages) expect(text[language]).toMatch(/[.。]$/);
  expect([...betrayed(text), ...glued(text)]).toEqual([]);
  return text;
}
