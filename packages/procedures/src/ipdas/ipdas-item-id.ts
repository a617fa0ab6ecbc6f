type Qualifying = 1 | 2 | 3 | 4 | 5 | 6;
type Certification = Qualifying | 7 | 8 | 9 | 10;
type Quality = Certification | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28;

/** Qualifying (Q), certification (C) and quality (L) items of IPDASi v4.0. */
export type IpdasItemId = `Q${Qualifying}` | `C${Certification}` | `L${Quality}`;
