import type { Priority } from "../cloud/site.ts";

/** The five priorities of a new site. */
export function defaultPriorities(): Priority[] {
  return [
    {
      id: "1",
      name: { english: "Highest", translations: { es: "Más alta", de: "Sehr hoch" } },
      description: "This problem will block progress.",
      color: "#d04437",
    },
    {
      id: "2",
      name: { english: "High", translations: { es: "Alta", de: "Hoch" } },
      description: "Serious problem that could block progress.",
      color: "#f15c75",
    },
    {
      id: "3",
      name: { english: "Medium", translations: { es: "Media", de: "Mittel" } },
      description: "Has the potential to affect progress.",
      color: "#f79232",
    },
    {
      id: "4",
      name: { english: "Low", translations: { es: "Baja", de: "Niedrig" } },
      description: "Minor problem or easily worked around.",
      color: "#707070",
    },
    {
      id: "5",
      name: { english: "Lowest", translations: { es: "Más baja", de: "Sehr niedrig" } },
      description: "Trivial problem with little or no impact on progress.",
      color: "#999999",
    },
  ];
}
