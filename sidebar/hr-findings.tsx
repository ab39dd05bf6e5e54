import { cellName } from "../core/formulas/reference";
import type { CellPlace } from "../core/hr-copy/cell-place";
import type { HrCopy } from "../core/hr-copy/hr-copy";
import type { Text } from "../core/text";
import { GoThere } from "./go-there";
import { placeGroups } from "./hr-places";
import { frozenWords, hrWords as words } from "./hr-words";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";

interface Props {
  readonly host: SheetAccess;
  readonly sheet: string;
  readonly copy: HrCopy;
}

/** What the user should know of a copy before it is made. */
export function HrFindings({ host, sheet, copy }: Props) {
  const say = useWords();
  const { frozen, emptied, errors, refersTo } = copy;
  const places = { host, sheet };
  return (
    <div class="kpi-hr-findings">
      <Places
        {...places}
        title={words.frozen(frozen.length)}
        cells={frozen}
        say={({ reason }) => frozenWords[reason]}
      />
      <Places {...places} title={words.emptied(emptied.length)} cells={emptied} />
      <Places {...places} title={words.errors(errors.length)} cells={errors} say={({ error }) => same(error)} />
      {refersTo.length > 0 && <p class="kpi-hr-finding">{say(words.refersTo(refersTo))}</p>}
    </div>
  );
}

interface PlacesProps<T extends CellPlace> {
  readonly host: SheetAccess;
  readonly sheet: string;
  readonly title: Text;
  readonly cells: readonly T[];
  /** What is to be said of a cell. */
  readonly say?: (cell: T) => Text;
}

const mostShown = 6;

function Places<T extends CellPlace>({ host, sheet, title, cells, say: about }: PlacesProps<T>) {
  const say = useWords();
  if (cells.length === 0) return null;
  const groups = placeGroups(cells, (cell) => about?.(cell).en ?? "");
  return (
    <div class="kpi-hr-finding">
      <h3>{say(title)}</h3>
      <ul>
        {groups.slice(0, mostShown).map(({ first, name }) => {
          const cell = cellName(first.row, first.column);
          return (
            <li key={name}>
              <code>{name}</code>
              {about && <span>{say(about(first))}</span>}
              <GoThere host={host} place={{ sheet, address: cell }} label={words.goTo(cell)} />
            </li>
          );
        })}
      </ul>
      {groups.length > mostShown && <p>{say(words.andMore(groups.length - mostShown))}</p>}
    </div>
  );
}

function same(code: string): Text {
  return { en: code, "zh-CN": code, "zh-TW": code };
}
