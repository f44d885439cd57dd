import type { ChoiceWords } from "../entry-column";

/** What files write for each sort of offer, the German word first. */
export const OFFER_TYPE_WORDS = {
  takeover: ["Praxisübernahme", "Übernahme", "Praxisabgabe", "Nachfolge", "Takeover"],
  employment: ["Anstellung", "Angestellt", "Anstellung in einer Praxis", "Employment"],
  mvz: ["MVZ", "Medizinisches Versorgungszentrum", "Anstellung im MVZ", "Medical care centre"],
  shared_practice: ["Gemeinschaftspraxis", "Kooperation", "Einstieg", "Shared practice"],
  training_post: ["Weiterbildungsstelle", "Weiterbildung", "Training post"],
  rooms: ["Räume", "Praxisräume", "Rooms"],
} as const satisfies ChoiceWords;

/** What files write for each specialty group of the planning directive, by its slug. */
export const SPECIALTY_GROUP_WORDS = {
  hausaerzte: ["Hausärzte", "Allgemeinmedizin", "Hausarzt", "GP", "General practitioners"],
  augenaerzte: ["Augenärzte", "Augenheilkunde", "Ophthalmologists"],
  "chirurgen-orthopaeden": [
    ...["Chirurgen und Orthopäden", "Chirurgie", "Orthopädie"],
    "Surgeons and orthopaedists",
  ],
  frauenaerzte: ["Frauenärzte", "Frauenheilkunde", "Gynäkologie", "Gynaecologists"],
  hautaerzte: ["Hautärzte", "Dermatologie", "Dermatologists"],
  "hno-aerzte": ["HNO-Ärzte", "HNO", "Hals-Nasen-Ohrenheilkunde", "ENT specialists"],
  kinderaerzte: ["Kinder- und Jugendärzte", "Kinderärzte", "Kinderheilkunde", "Paediatricians"],
  nervenaerzte: ["Nervenärzte", "Neurologie", "Psychiatrie", "Neurologists and psychiatrists"],
  psychotherapeuten: ["Psychotherapeuten", "Psychotherapie", "Psychotherapists"],
  urologen: ["Urologen", "Urologie", "Urologists"],
  anaesthesisten: ["Anästhesisten", "Anästhesiologie", "Anaesthetists"],
  fachinternisten: ["Fachinternisten", "Fachärztliche Innere Medizin", "Specialist internists"],
  "kinder-jugendpsychiater": [
    ...["Kinder- und Jugendpsychiater", "Kinder- und Jugendpsychiatrie"],
    "Child and adolescent psychiatrists",
  ],
  radiologen: ["Radiologen", "Radiologie", "Radiologists"],
  humangenetiker: ["Humangenetiker", "Humangenetik", "Human geneticists"],
  laboraerzte: ["Laborärzte", "Labormedizin", "Laboratory physicians"],
  neurochirurgen: ["Neurochirurgen", "Neurochirurgie", "Neurosurgeons"],
  nuklearmediziner: ["Nuklearmediziner", "Nuklearmedizin", "Nuclear medicine physicians"],
  pathologen: ["Pathologen", "Pathologie", "Pathologists"],
  "physikalische-rehabilitationsmediziner": [
    ...["Physikalische und Rehabilitationsmediziner", "Rehabilitationsmedizin"],
    "Physical and rehabilitation physicians",
  ],
  strahlentherapeuten: ["Strahlentherapeuten", "Strahlentherapie", "Radiotherapists"],
  transfusionsmediziner: ["Transfusionsmediziner", "Transfusionsmedizin", "Transfusion physicians"],
} as const satisfies ChoiceWords;
