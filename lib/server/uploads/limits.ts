const MB = 1024 * 1024

export const limits = {
  fileBytes: 8 * MB,
  filesPerFiling: 12,
  bytesPerPerson: 60 * MB,
  /** How many a person may send in ten minutes: every one costs a second of a processor. */
  sentInTenMinutes: 60,
  /** A file that comes in parts may take a day; as long it is told afterwards what became of it. */
  unfinishedMs: 24 * 3_600_000,
  unfinishedPerPerson: 12,
  /** 32 parts make 8 MB; the rest is for lines that break. */
  partsPerUpload: 256,
  /** Bytes that no row names after so long were written by a server that died. */
  unnamedMs: 24 * 3_600_000,
  /** A draft that nobody touches for so long loses its files. */
  draftFilesMs: 90 * 24 * 3_600_000,
} as const
