/**
 * Medical terms that texts keep because patients hear them from their clinic;
 * the text around explains them. They count as two syllables, like a plain word.
 */
export const GLOSSARY: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    `abdomen abutment anaesthetic antibiotic antibiotics antidepressant bisphosphonate botulinum cannula chlorhexidine denosumab diabetes
    eptfe genioplasty haematoma haemophilia hba1c herpes hyaluronic hyaluronidase implantitis isotretinoin keloid lidocaine lipofilling
    liposuction masseter medicine medicines neuromodulator osteonecrosis osteoporosis overdenture overdentures polyethylene rhinoplasty
    semaglutide silicone titanium ultrasound zirconia anaesthesia`.split(/\s+/),
  ),
  es: new Set(
    `abdomen aloinjerto anestesia antibiótico antibióticos antidepresivo anticoagulante anticoagulantes autoinjerto bifosfonatos botulínica
    cánula cicatrización clorhexidina denosumab diabetes genioplastia hematoma hemoglobina hialurónico hialuronidasa implante implantes
    infección isotretinoína lidocaína lipoinyección liposucción mandíbula medicamento medicamentos miniimplante miniimplantes odontólogo
    osteonecrosis osteoporosis periimplantitis poliporosa polietileno queloide radioterapia recuperación rinoplastia sedación silicona
    sobredentadura titanio tratamiento tratamientos ultrasonido ecografía xenoinjerto zirconia cirujano cirugía hinchazón`.split(
      /\s+/,
    ),
  ),
};
