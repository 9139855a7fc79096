/** After how many minutes without a sign of the person a session ends; both sides reckon with it. */
export const idleMinutes = 15
