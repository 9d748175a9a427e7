/** The language of an account or of a site, as Jira writes it. */
export type Locale = "en_US" | "es_ES" | "de_DE" | "fr_FR";

/** A name that Jira shows in the reader's language. Things that people have named themselves are not translated. */
export interface Name {
  /** What the API gives as `untranslatedName`. */
  english: string;
  translations?: { readonly [language: string]: string };
}

/** The name as an account with this language sees it. */
export function localized(name: Name, locale: Locale): string {
  return name.translations?.[languageOf(locale)] ?? name.english;
}

/** `es` of `es_ES`. */
function languageOf(locale: Locale): string {
  return locale.slice(0, 2);
}

/** The first language of an `Accept-Language` header that the fake speaks. */
export function acceptedLocale(header: string): Locale | undefined {
  const languages: readonly Locale[] = ["en_US", "es_ES", "de_DE", "fr_FR"];
  for (const range of header.toLowerCase().split(",")) {
    const found = languages.find((locale) => range.trim().startsWith(languageOf(locale)));
    if (found) return found;
  }
  return undefined;
}
