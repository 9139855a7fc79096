/** After how many minutes without a sign of the person a session ends; both sides reckon with it. */
export const idleMinutes = 15
/** Names, by their mark, for whom a phone sends what it has kept: to whoever else is signed in meanwhile the server does not listen. */
export const sentFor = 'ydt-for'
