/** What a sign-in message says. The code comes first, so that a locked screen shows it. */
export const signInText = (code: string, minutes: number): string =>
  `${code} 是您登录异地通的验证码，${minutes} 分钟内有效。请不要告诉任何人，工作人员不会向您索要。`

/** What an officer is sent before they see somebody's numbers. */
export const stepUpText = (code: string, minutes: number): string =>
  `${code} 是您在异地通查看完整身份信息的验证码，${minutes} 分钟内有效。不是您本人在操作，请立即报告主管。`
