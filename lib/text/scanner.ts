/** What officers are told about the virus scanner. */
export const scannerWords = {
  off: '这个系统没有接上病毒扫描。文件已经检查并重新生成，看到的都是重新画出来的页面；请不要把它们转到别的电脑上当作已查毒的文件。',
} as const
