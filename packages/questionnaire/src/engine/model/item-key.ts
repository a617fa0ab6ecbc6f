/**
 * Names one instance of one item for the life of a session, e.g. `smoking`, or
 * `medicine:2/name` in the third instance of a repeating group. Instance numbers
 * are never used twice. Where a `linkId` holds anything but letters, digits, `_`
 * and `-`, that character is escaped, so a key never holds a `.` or a space: it is
 * safe as an element id and is the stem of the item's field names (`fieldName`).
 */
export type ItemKey = string;
