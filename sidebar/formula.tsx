import { Fragment } from "preact";

/** A formula that may go on in the next line after each comma. */
export function Formula({ text }: { readonly text: string }) {
  const parts = text.match(/[^,]+,?|,/g) ?? [];
  let at = 0;
  return (
    <>
      {parts.map((part) => {
        at += part.length;
        return (
          <Fragment key={at}>
            {part}
            <wbr />
          </Fragment>
        );
      })}
    </>
  );
}
