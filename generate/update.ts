import { update } from "./generated";

const rewritten = await update();
console.log(rewritten.length > 0 ? `Rewritten: ${rewritten.join(", ")}` : "Everything generated was up to date.");
