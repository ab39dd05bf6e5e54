import { access, constants, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { buildPlayground } from "./build";
import { serve } from "./serve";

const defaultPort = 8321;

/** A reason not to start, said in one sentence. */
class StartError extends Error {}

try {
  const file = await workbookFile(process.argv.slice(2));
  const port = portFrom(process.env.PORT);
  const root = join(import.meta.dirname, "../dist/playground");
  const { url } = await serve({ root, port, ...(file && { file }) }).catch((problem) => {
    throw refusal(problem, port);
  });
  await buildPlayground({ outDir: root });
  console.log(`Service KPI is at ${url} (Ctrl+C ends it).`);
} catch (problem) {
  if (!(problem instanceof StartError)) throw problem;
  console.error(problem.message);
  process.exit(1);
}

async function workbookFile(given: readonly string[]): Promise<string | undefined> {
  const [name, ...more] = given;
  if (name === undefined) return undefined;
  if (more.length > 0) throw new StartError("Give one file at most: npm start -- path/to/file.xlsx");
  const path = resolve(name);
  const found = await stat(path).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === "ENOENT") throw new StartError(`There is no file ${name}: check its path.`);
    throw unreadable(name);
  });
  if (found.isDirectory()) throw new StartError(`${name} is a folder: give the path of an .xlsx or .csv file.`);
  if (![".xlsx", ".csv"].includes(extname(path).toLowerCase())) {
    throw new StartError(`${name} is not an .xlsx or .csv file: save it as one of these first.`);
  }
  await access(path, constants.R_OK).catch(() => {
    throw unreadable(name);
  });
  return path;
}

function unreadable(name: string): StartError {
  return new StartError(`${name} cannot be read: check that it is a file you may open.`);
}

function portFrom(text: string | undefined): number {
  const port = text ? Number(text) : defaultPort;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT is "${text}": give a number from 0 to 65535.`);
}

function refusal(problem: NodeJS.ErrnoException, port: number): Error {
  if (problem.code === "EADDRINUSE") {
    return new StartError(
      `Port ${port} is taken: stop the other program or choose another port, as in PORT=8322 npm start.`,
    );
  }
  if (problem.code === "EACCES")
    return new StartError(`Port ${port} is not allowed here: choose one above 1023 with PORT.`);
  return problem;
}
