/** Headings that mean a field, as `headingWords` spells them, words joined by blanks. */
export interface Synonyms {
  /** Mean the field wherever they stand as the whole heading. */
  sure: readonly string[];
  /** Mean it only when nothing better is there. */
  weak?: readonly string[];
}

function words(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

const NAME: Synonyms = {
  sure: words(
    "name, bezeichnung, gebietsname, gebiet, gen, label, titel, title, gebietsbezeichnung",
  ),
  weak: words(
    `stadtteil, stadtbezirk, bezirk, ortsteil, ortschaft, planungsraum, bezirksregion, prognoseraum,
    gemeinde, kreis, kommune, stadt, region, bez, bzr, plr, pgr, quartier, viertel, kiez, district,
    neighbourhood, neighborhood, area, raum, gemarkung, statistischer bezirk`,
  ),
};

const KEY: Synonyms = {
  sure: words(
    `key, schluessel, gebietsschluessel, gemeindeschluessel, regionalschluessel, stadtteilschluessel,
    raumid, raum id, id, kennziffer, kennung, kennzahl, ags, ars, rs, sch, schl, code, nummer, nr,
    gebietsnummer, gebiets id, gebiet id, stadtteilnummer, stadtteil nr, stadtteil id,
    bezirksnummer, bezirk nr, bezirk id, plr id, bzr id, pgr id, bez id, kreg, geo id, lor,
    plr nr, institutionskennzeichen, ik, ik nummer, iknummer, bsnr, betriebsstaettennummer,
    gebietscode, gebietskennung, district id, area code, feature id`,
  ),
  // Areas that a crosswalk leads to districts.
  weak: words("plz, postleitzahl, zip, zip code, postcode, postal code"),
};

const LATITUDE = words(
  "lat, latitude, breite, breitengrad, geo breite, geogr breite, y, ykoordinate",
);
const LONGITUDE = words(
  "lon, lng, long, longitude, laenge, laengengrad, geo laenge, geogr laenge, x",
);

const FTE = words(
  `fte, vzae, vza, vzk, vollzeitaequivalent, vollzeitaequivalente, umfang, taetigkeitsumfang,
  anrechnungsfaktor, versorgungsauftrag, bedarfsplanungsgewicht, zulassungsumfang, anrechnung,
  vollzeitstellen, stellenumfang, gewicht`,
);

const GROUP = words(
  `group, fachgebiet, fachgruppe, arztgruppe, fachrichtung, facharztgruppe, specialty, speciality,
  fach, arztgruppen, planungsgruppe, category, kategorie, gebietsbezeichnung arzt, taetigkeit als`,
);

const DATE = words(
  "date, datum, stichtag, stand, stichtag stand, zeitpunkt, as of, as of date, gueltig ab, jahr, year, zeit",
);

export const FIELD_SYNONYMS: Readonly<Record<string, Synonyms>> = {
  key: KEY,
  name: NAME,
  parent: {
    sure: words(
      `parent, uebergeordnet, uebergeordnetes gebiet, gehoert zu, parent id, parent key, bezirk,
      stadtbezirk, bez, bezirk id, bezirksnummer, bezirk nr, district`,
    ),
  },
  area: {
    sure: words(
      "area, flaeche, flaeche m2, flaeche qm, flaeche km2, flaeche ha, gdf, groesse, area km2, area m2",
    ),
    weak: words("shape area, st area, shape area m2, amtl flaeche"),
  },
  level: {
    sure: words(
      "level, ebene, gebietsebene, raumebene, gliederung, gebietstyp, raumtyp, raumbezug",
    ),
  },
  year: {
    sure: words(
      "year, jahr, zeit, berichtsjahr, prognosejahr, bezugsjahr, jahr prognose, jahre, kalenderjahr",
    ),
    weak: words("stichtag, datum, stand, berichtszeitraum, zeitraum, periode, monat, date"),
  },
  people: {
    sure: words(
      `people, einwohner, einwohnerzahl, bevoelkerung, population, einw, ew, personen, bev,
      einwohnerinnen, wohnbevoelkerung, bevoelkerungsstand, einwohner insgesamt, residents, inhabitants`,
    ),
    // "value" says nothing of what is counted: it may be an area, a distance or an index.
    weak: words("anzahl, zahl, insgesamt, gesamt, count, total, summe"),
  },
  women: { sure: words("women, frauen, weiblich, female, females, w, weibl") },
  men: { sure: words("men, maenner, maennlich, male, males, m, maennl") },
  age: {
    sure: words(
      "age, alter, altersgruppe, altersgruppen, altersklasse, age group, alter in jahren",
    ),
    weak: words("von alter, jahre, altersjahr"),
  },
  sex: { sure: words("sex, geschlecht, gender, geschl") },
  street: {
    sure: words(
      "street, strasse, str, adresse, anschrift, strasse hausnummer, strasse nr, address, street address",
    ),
  },
  houseNumber: {
    sure: words("house number, hausnummer, haus, hausnr, haus nr, hnr, nr haus, housenumber"),
  },
  postcode: { sure: words("postcode, plz, postleitzahl, zip, zip code, zipcode, postal code") },
  city: {
    sure: words("city, ort, stadt, gemeinde, wohnort, praxisort, town, ortsname"),
  },
  latitude: {
    sure: LATITUDE,
    weak: words(
      "ywert, y wert, hochwert, hw, nordwert, northing, north, y coord, y koordinate, koordinate y, utm y, utm n",
    ),
  },
  longitude: {
    sure: LONGITUDE,
    weak: words(
      "xwert, x wert, rechtswert, rw, ostwert, easting, east, x coord, x koordinate, koordinate x, utm x, utm e",
    ),
  },
  group: { sure: GROUP, weak: words("art, typ, type, gruppe, bezeichnung") },
  fte: { sure: FTE, weak: words("aerzte, stellen, sitze, arztsitze") },
  from: {
    sure: words("from, valid from, gueltig ab, beginn, zulassung ab, taetig seit, von, seit"),
  },
  to: { sure: words("to, valid to, gueltig bis, ende, zulassung bis, taetig bis, bis") },
  birthYear: {
    sure: words("birth year, geburtsjahr, geb jahr, jahrgang, year of birth, geburtsdatum"),
  },
  date: { sure: DATE },
  doctors: {
    sure: words(
      `doctors, aerzte, aerztinnen und aerzte, arztzahl, anzahl aerzte, zahl der aerzte, vertragsaerzte,
      arztsitze, sitze, praxen, anzahl praxen, physicians, aerzte insgesamt, koepfe`,
    ),
    weak: words("anzahl, zahl, insgesamt, gesamt, count, points of interest, total, summe"),
  },
  degree: {
    sure: words(
      "degree, versorgungsgrad, vg, coverage degree, versorgungsgrad in, versorgungsgrad prozent",
    ),
  },
  openSeats: {
    sure: words(
      `open seats, offene sitze, freie sitze, zulassungsmoeglichkeiten, niederlassungsmoeglichkeiten,
      freie arztsitze, offene arztsitze, zulassungsmoeglichkeit, quotenplaetze`,
    ),
  },
  status: {
    sure: words(
      "status, planungsstatus, sperrung, zulassungsbeschraenkung, versorgungsstatus, feststellung",
    ),
  },
  residentsPerDoctor: {
    sure: words(
      `residents per doctor, verhaeltniszahl, einwohner je arzt, einwohner pro arzt, ew je arzt,
      regionale verhaeltniszahl, allgemeine verhaeltniszahl, basis verhaeltniszahl, ew arzt relation`,
    ),
  },
  placeKind: {
    sure: words(
      "place kind, art, typ, type, amenity, einrichtungsart, art der einrichtung, kategorie",
    ),
    weak: words("kind, category, leistung, angebot"),
  },
  beds: {
    sure: words(
      "beds, betten, bettenzahl, platzzahl, plaetze, anzahl plaetze, anzahl betten, capacity, kapazitaet",
    ),
  },
  freePlaces: {
    sure: words("free places, freie plaetze, freie betten, verfuegbare plaetze, frei"),
  },
  phone: { sure: words("phone, telefon, tel, telefonnummer, rufnummer, fon") },
  website: {
    sure: words("website, webseite, homepage, internet, url, web, link, internetadresse"),
  },
  mail: { sure: words("mail, e mail, email, e mail adresse, emailadresse, mailadresse") },
  services: {
    sure: words(
      `services, leistungen, leistungsspektrum, angebote, fachabteilungen, abteilungen, departments,
      schwerpunkte, behandlungsschwerpunkte`,
    ),
  },
  hours: {
    sure: words(
      `hours, oeffnungszeiten, sprechzeiten, sprechstunden, opening hours, oeffnungszeit,
      office hours, zeiten`,
    ),
  },
  accessibility: {
    sure: words("accessibility, barrierefreiheit, barrierefrei, barrierearmut, zugaenglichkeit"),
  },
  arrival: { sure: words("arrival, anfahrt, anreise, directions, wegbeschreibung, oepnv") },
  languages: { sure: words("languages, sprachen, fremdsprachen, sprachkenntnisse") },
  acceptance: {
    sure: words(
      `acceptance, neue patienten, aufnahme, aufnahmestatus, patientenaufnahme, new patients,
      accepts new patients, nimmt neue patienten`,
    ),
  },
  checked: {
    sure: words("checked, geprueft am, geprueft, checked on, aufnahme geprueft am, stand aufnahme"),
  },
  landmark: { sure: words("landmark, bezugspunkt, zielpunkt, reference point") },
  indicator: {
    sure: words(
      "indicator, indikator, kennzahl, merkmal, kenngroesse, statistik, lebensbedingung, thema",
    ),
  },
  value: { sure: words("value, wert, messwert, zahlenwert"), weak: words("anzahl, zahl") },
  estimate: { sure: words("estimate, schaetzung, geschaetzt, schaetzwert, estimated") },
  alias: {
    sure: words(
      "alias, schreibweise, label, bezeichnung, anderer name, name in der datei, synonym, name",
    ),
  },
  share: { sure: words("share, anteil, gewicht, weight, quote, ratio, faktor, anteil in") },
};

/** Headings of two systems of areas, old to new; of crosswalk files only. */
export const CROSSWALK_SYNONYMS: Readonly<Record<string, Synonyms>> = {
  from: {
    sure: words("from, von, alt, alter schluessel, schluessel alt, alte id, old, id alt, from key"),
    weak: words("quelle, source, vorher, plz, postleitzahl, zip, zip code, postcode, postal code"),
  },
  to: {
    sure: words("to, nach, neu, neuer schluessel, schluessel neu, neue id, new, id neu, to key"),
    weak: words(
      `ziel, target, nachher, stadtteil, stadtbezirk, bezirk, ortsteil, planungsraum, gebiet,
      gebietsschluessel, raumid, district`,
    ),
  },
};

/** Numbers that programs give to rows; nobody publishes figures by them. */
export const TECHNICAL_KEYS: ReadonlySet<string> = new Set(
  words(
    `fid, ogc fid, gid, objectid, object id, cartodb id, uuid, gml id, fme id, gmlid, oid, rowid,
    row id, index, unnamed 0, globalid, identifier, objid, lfd nr, lfdnr, zeile`,
  ),
);
