const first = Number(process.env.PORT ?? 4173);

/** The ports the two builds are served at: `PORT` (4173 where it is not set) and the one after it. */
export const ports = { product: first, demo: first + 1 } as const;

/** Where the built product and the built demo are. */
export const addresses = {
  product: `http://localhost:${ports.product}`,
  demo: `http://localhost:${ports.demo}`,
} as const;
