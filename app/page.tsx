import { KeptIsland } from '@/components/filing/kept-island'
import { Entry } from '@/components/shell/entry'
import { Frame } from '@/components/shell/frame'
import { Hero } from '@/components/shell/hero'
import { InstallHint } from '@/components/shell/install-hint'
import { Losses } from '@/components/shell/losses'
import { homeWords } from '@/lib/text/home'

export default function HomePage() {
  const { check, file, estimate, hospitals, progress } = homeWords
  return (
    <Frame tabs="首页" translated="/">
      <div className="grid gap-7">
        <Hero />
        <ul className="flex flex-wrap gap-3">
          <Entry first href="/check" icon="route" {...check} />
          <Entry href="/filings/new" icon="pencil" {...file} />
          <Entry half href="/estimate" icon="yuan" {...estimate} />
          <Entry half href="/hospitals" icon="hospital" {...hospitals} />
          <Entry href="/filings" icon="clock" {...progress} />
        </ul>
        <Losses />
        <InstallHint />
      </div>
      <KeptIsland />
    </Frame>
  )
}
