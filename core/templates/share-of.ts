/** A part divided by the whole it belongs to: blank while one is blank or there is nothing to divide by, #N/A where it is larger. */
export function shareOf(part: string, whole: string): string {
  return `IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"",IF(AND(${part}>=0,${part}<=${whole}),${part}/${whole},NA())))`;
}

/** A sum divided by how many it was added up from: blank while one is blank or there is nothing to divide by. */
export function meanOf(sum: string, count: string): string {
  return `IF(COUNT(${sum},${count})<2,"",IF(${count}=0,"",${sum}/${count}))`;
}

/** What the cells add up to, blank while they are all blank. */
export function sumOf(cells: string): string {
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}
