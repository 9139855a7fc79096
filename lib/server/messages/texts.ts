/** What a sign-in message says. The code comes first, so that a locked screen shows it. */
export const signInText = (code: string, minutes: number): string =>
  `${code} 是您登录异地通的验证码，${minutes} 分钟内有效。请不要告诉任何人，工作人员不会向您索要。`
