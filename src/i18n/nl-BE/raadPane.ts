/** The words around the council page in the pane. */
export const raadPane = {
  heading: 'Voor de gemeenteraad',
  intro:
    'Eén bladzijde in gewone taal, op het blad Raad. Hier staat dezelfde tekst, om in een nota te plakken.',
  copy: 'Kopieer',
  copyNamed: 'Kopieer de tekst voor de gemeenteraad',
  copied: 'Gekopieerd.',
  copyFailed: 'Kopiëren lukte hier niet. Selecteer de tekst en kopieer ze zelf.',
  textNamed: 'Tekst voor de gemeenteraad',
  none: 'Deze werkmap heeft nog geen blad Raad. Bouw het scenario opnieuw op het tabblad Scenario.',
} as const;
