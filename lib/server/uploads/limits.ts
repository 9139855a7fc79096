const MB = 1024 * 1024

export const limits = {
  fileBytes: 8 * MB,
  filesPerFiling: 12,
  bytesPerPerson: 60 * MB,
  /** How many a person may send in ten minutes: every one costs a second of a processor. */
  sentInTenMinutes: 60,
} as const
