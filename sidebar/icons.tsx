/** A range of cells being pointed at. */
export function TakeIcon() {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      aria-hidden="true"
    >
      <path d="M14 6V3.5A1.5 1.5 0 0 0 12.5 2h-9A1.5 1.5 0 0 0 2 3.5v9A1.5 1.5 0 0 0 3.5 14H6M2 6.2h12M6.2 2v12" />
      <path d="m9 9 5 2-2.1.9L11 14z" fill="currentColor" stroke-linejoin="round" />
    </svg>
  );
}

/** An arrow that comes back to its beginning. */
export function RefreshIcon() {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <path d="M13.5 8a5.5 5.5 0 1 1-1.7-4" stroke-linecap="round" />
      <path d="M12.3 1.5v2.9H9.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** Back to where one came from. */
export function BackIcon() {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      aria-hidden="true"
    >
      <path d="M10 2.5 4.5 8l5.5 5.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** Up: there is more to be seen. */
export function ChevronIcon() {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      aria-hidden="true"
    >
      <path d="m3 10.5 5-5 5 5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
