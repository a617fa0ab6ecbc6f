/** Rules and notices of authorities. */
export const regulations = {
  'asa-cosmetic': {
    title: 'Cosmetic interventions and the CAP Code',
    by: 'ASA/CAP',
    year: null,
    doi: null,
    address: 'https://www.asa.org.uk/news/cosmetic-interventions-and-the-cap-code.html',
    kind: 'regulation',
  },
  'asa-pom': {
    title: 'Healthcare: prescription-only medicine',
    by: 'ASA/CAP',
    year: null,
    doi: null,
    address: 'https://www.asa.org.uk/advice-online/healthcare-prescription-only-medicine.html',
    kind: 'regulation',
  },
  'fda-silicone': {
    title:
      'The FDA warns against injectable silicone and dermal fillers for large-scale body contouring and enhancement',
    by: 'US Food and Drug Administration (consumer update)',
    year: null,
    doi: null,
    address:
      'https://public4.pagefreezer.com/content/FDA/01-02-2023T10:30/https:/www.fda.gov/consumers/consumer-updates/fda-warns-against-injectable-silicone-body-contouring-and-enhancement',
    kind: 'regulation',
  },
  'govuk-2025': {
    title: 'Crackdown on unsafe cosmetic procedures to protect the public',
    by: 'UK Government',
    year: 2025,
    doi: null,
    address: 'https://www.gov.uk/government/news/crackdown-on-unsafe-cosmetic-procedures-to-protect-the-public',
    kind: 'regulation',
  },
  'govuk-under-18s': {
    title: 'Botulinum toxin and cosmetic fillers for under 18s',
    by: 'UK Government',
    year: 2021,
    doi: null,
    address: 'https://www.gov.uk/government/publications/botulinum-toxin-and-cosmetic-fillers-for-under-18s',
    kind: 'regulation',
  },
  'mhra-toxin-2007': {
    title: 'Botulinum toxin products: rare but serious risks',
    by: 'Drug Safety Update 1(3):10 (UK Government)',
    year: 2007,
    doi: null,
    address: 'https://www.gov.uk/drug-safety-update/botulinum-toxin-products-rare-but-serious-risks',
    kind: 'regulation',
  },
} as const;
