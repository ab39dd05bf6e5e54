import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";

export interface LocalCertificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Why this computer does not trust it; absent where it does. */
  readonly distrust?: string;
}

/** Where the package below keeps what it makes, under a home folder. */
const kept = ".office-addin-dev-certs";

/** A certificate for localhost; asks once to trust it. Where that is not permitted, there is the certificate all the same. */
export async function localCertificate(): Promise<LocalCertificate> {
  try {
    return await getHttpsServerOptions();
  } catch (problem) {
    const read = (name: string) => readFile(join(homedir(), kept, name));
    const [cert, key] = await Promise.all([read("localhost.crt"), read("localhost.key")]).catch(() => {
      throw problem;
    });
    return { cert, key, distrust: sentence(problem) };
  }
}

function sentence(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem);
  return message.replaceAll(/\s+/g, " ").trim();
}
