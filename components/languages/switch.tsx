import { languageNames, type Language } from '@/lib/text/languages/language'

type Props = { readonly label: string; readonly now: 'zh-Hans' | Language; /** This page's address among the Chinese ones. */ readonly address: string }

const order = ['zh-Hans', 'ko', 'en'] as const

/** The same page in the other languages. Each is named by itself, and is another document: the browser opens it anew. */
export function LanguageSwitch({ label, now, address }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {order.map((language) => (
          <li key={language} lang={language} className="inline-flex min-h-11 items-center">
            {language === now ? <span aria-current="true" className="font-semibold">{languageNames[language]}</span> : (
              <a href={addressIn(language, address)} hrefLang={language} className="inline-flex min-h-11 min-w-11 items-center">{languageNames[language]}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** /check?from=220100 in Korean is /ko/check?from=220100. */
export const addressIn = (language: 'zh-Hans' | Language, address: string): string => (language === 'zh-Hans' ? address : `/${language}${address === '/' ? '' : address}`)
