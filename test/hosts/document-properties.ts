import { mismatch, strict } from "./strict";

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

/** What a script keeps with a document: short texts by name. */
export function documentProperties(kept: Map<string, string>, before: (call: string) => void): PropertiesService {
  const properties: Partial<Properties> = {
    getProperty: (key) => kept.get(key) ?? null,
    setProperty: (key, value) => {
      if (typeof key !== "string" || typeof value !== "string") mismatch("Properties.setProperty", [key, value]);
      if (new TextEncoder().encode(value).length > 9 * 1024) throw new Error("Argument too large: value");
      kept.set(key, value);
      return self;
    },
  };
  const self = strict<Properties>("Properties", properties, before);
  return strict<PropertiesService>("PropertiesService", { getDocumentProperties: () => self }, before);
}
