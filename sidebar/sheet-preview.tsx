import { useState } from "preact/hooks";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { useWords } from "./language";
import { SheetDrawing } from "./sheet-drawing";
import { poster } from "./sheet-picture";
import { templateWords as words } from "./template-words";

/** A drawing of one sheet over the names of all, as at the foot of a workbook. */
export function SheetPreview({ plans }: { readonly plans: readonly SheetPlan[] }) {
  const say = useWords();
  const [chosen, setChosen] = useState(0);
  const plan = plans[chosen];
  return (
    <div class="kpi-preview">
      {plan && <SheetDrawing plan={plan} size={poster} />}
      <fieldset class="kpi-sheets">
        <legend class="kpi-unseen">{say(words.preview)}</legend>
        {plans.map(({ name }, index) => (
          <button
            type="button"
            class="kpi-sheet"
            key={name}
            aria-pressed={index === chosen}
            onClick={() => setChosen(index)}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
