/** What people read when a page is missing or fails; apart from the messages, so that it stays small. */
export const problemTexts = {
  notFound: {
    de: {
      title: "Diese Seite gibt es nicht",
      text: "Vielleicht ist die Adresse vertippt, oder der Inhalt ist umgezogen. Von der Startseite aus finden Sie alles.",
      start: "Zur Startseite",
      href: "/",
    },
    en: {
      title: "This page does not exist",
      text: "The address may be mistyped, or the content has moved. You will find everything from the start page.",
      start: "Go to the start page",
      href: "/en",
    },
  },
  unreadable: {
    de: {
      title: "Diese Adresse lässt sich nicht lesen",
      text: "In ihr steht ein Prozentzeichen, hinter dem kein Buchstabe herauskommt. Meist wurde die Adresse beim Kopieren abgeschnitten. Von der Startseite aus finden Sie alles.",
      start: "Zur Startseite",
      href: "/",
    },
    en: {
      title: "This address cannot be read",
      text: "It has a percent sign that does not lead to a letter. Most often an address was cut off when it was copied. You will find everything from the start page.",
      start: "Go to the start page",
      href: "/en",
    },
  },
  error: {
    de: {
      title: "Diese Seite ist gerade nicht erreichbar",
      text: "Das liegt an uns, nicht an Ihnen: Unsere Datenbank antwortet nicht. Bitte laden Sie die Seite in ein paar Minuten noch einmal. Oft besuchte Seiten funktionieren weiter.",
      start: "Zur Startseite",
      href: "/",
    },
    en: {
      title: "This page is not available right now",
      text: "The fault is ours, not yours: our database does not answer. Please reload the page in a few minutes. Pages that are visited often keep working.",
      start: "Go to the start page",
      href: "/en",
    },
  },
} as const;

/** What a page that is missing in a region leads to. */
export const nearestOverviewTexts = {
  de: {
    title: "In dieser Region gibt es:",
    coverage: "Versorgung nach Arztgruppen",
    districts: "Alle Gebiete von A bis Z",
  },
  en: {
    title: "In this region there are:",
    coverage: "Coverage by specialty",
    districts: "All areas from A to Z",
  },
} as const;
