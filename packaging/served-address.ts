/** The address that `BASE_URL` names, without a slash at its end; nothing where it names none. */
export function servedAddress(baseUrl: string | undefined): string | undefined {
  if (!baseUrl) return undefined;
  const isHttps = URL.canParse(baseUrl) && new URL(baseUrl).protocol === "https:";
  if (!isHttps || /[?#<>"&\s]/.test(baseUrl)) {
    throw new Error(`BASE_URL is "${baseUrl}", but Excel takes only an https address such as https://kpi.example.com.`);
  }
  return baseUrl.replace(/\/+$/, "");
}
