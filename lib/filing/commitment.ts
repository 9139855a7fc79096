/** The version of the commitment's text. A changed text is a new version, and an old agreement does not count for it. */
export const commitmentVersion = '2026-11-1'
