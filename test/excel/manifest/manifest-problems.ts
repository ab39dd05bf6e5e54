import { parseXml, type XmlElement } from "../xml-element";
import { elementProblems } from "./element-problems";
import { type Build, fileProblems } from "./file-problems";
import { resourceProblems } from "./resource-problems";
import { runtimeProblems } from "./runtime-problems";
import { textProblems } from "./text-problems";

/** What Office would refuse, or not find, in a manifest and the files of its build: one sentence each. */
export function manifestProblems(source: string, build: Build): string[] {
  let root: XmlElement;
  try {
    root = parseXml(source);
  } catch (problem) {
    return [`The manifest is no XML: ${(problem as Error).message}`];
  }
  return [
    ...elementProblems(root),
    ...resourceProblems(root),
    ...textProblems(root),
    ...fileProblems(root, build),
    ...runtimeProblems(root),
  ];
}
