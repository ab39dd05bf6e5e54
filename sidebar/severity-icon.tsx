import type { Finding } from "../core/check/finding";

/** A cross in a circle, or a mark in a triangle: told apart by their shapes, not only by colour. */
export function SeverityIcon({ severity }: { readonly severity: Finding["severity"] }) {
  const shape =
    severity === "error"
      ? "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M5.8 5.8l4.4 4.4m0-4.4-4.4 4.4"
      : "M8 2 14.6 13.8H1.4zM8 6.4v3.4m0 1.6v.6";
  return (
    <svg
      class="kpi-severity"
      width="15"
      height="15"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shape} />
    </svg>
  );
}
