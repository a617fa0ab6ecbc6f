/** How the clinic can be reached, and whether somebody there reads check-ins. */
export interface CheckInClinic {
  /** The number that reaches an ambulance where the patient lives. */
  readonly emergencyNumber: string;
  /** The clinic's telephone, as people dial it. */
  readonly clinicPhone: string;
  /** Who owns the alerts, and when they are looked at; `null` where nobody does. Both are words, and neither is empty. */
  readonly connection: ClinicConnection | null;
}

export interface ClinicConnection {
  readonly owner: string;
  readonly hours: string;
}

/** The connection, where it names an owner and hours: an alert that nobody owns is none. */
export function connectionOf({ connection }: CheckInClinic): ClinicConnection | null {
  return connection && connection.owner.trim() !== '' && connection.hours.trim() !== '' ? connection : null;
}
