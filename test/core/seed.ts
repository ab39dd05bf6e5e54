/** Another seed by `SEED=…`; without one every run tries the same cases. */
export const seed = Number(process.env.SEED ?? 20261122);
