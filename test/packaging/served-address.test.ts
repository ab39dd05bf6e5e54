import { expect, test } from "vitest";
import { servedAddress } from "../../packaging/served-address";

test.each([
  ["https://kpi.example.com", "https://kpi.example.com"],
  ["https://kpi.example.com/excel//", "https://kpi.example.com/excel"],
  ["https://localhost:3000", "https://localhost:3000"],
  ["", undefined],
  [undefined, undefined],
])("BASE_URL %s is the address %s", (baseUrl, address) => {
  expect(servedAddress(baseUrl)).toBe(address);
});

test.each([
  "kpi.example.com",
  "http://kpi.example.com",
  "https://",
  "https://kpi.example.com/?a=1",
  'https://kpi.example.com/"><x',
  "https://kpi.example.com/a b",
])("BASE_URL %s is refused", (baseUrl) => {
  expect(() => servedAddress(baseUrl)).toThrow(`BASE_URL is "${baseUrl}"`);
});
