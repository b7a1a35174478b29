import { z } from "zod";

export const placeType = z.enum(["country", "region", "city", "venue", "water", "area"]);

/**
 * A place as mentioned. `country` is the ISO 3166-1 alpha-2 code of the state it lies
 * in; `geonames`, `lat` and `lon` come from the packaged GeoNames extract only;
 * `capital` marks the seat of a government, whose name may stand for it ("Mosca ha
 * risposto"); a venue names its city in `city`.
 */
export const placeValue = z.strictObject({
  name: z.string().min(1),
  canonical: z.string().optional(),
  type: placeType,
  country: z.string().length(2).optional(),
  city: z.string().optional(),
  geonames: z.number().int().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  capital: z.boolean().optional(),
  ambiguous: z.boolean().optional(),
});
export type PlaceValue = z.infer<typeof placeValue>;
