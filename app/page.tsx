import { Hero } from '@/components/shell/hero'
import { Frame } from '@/components/shell/frame'
import { Losses } from '@/components/shell/losses'
import { Cell, CellGroup } from '@/components/ui/cell'
import { LinkButton } from '@/components/ui/link-button'
import { homeWords } from '@/lib/text/shell'

export default function HomePage() {
  const { check, file, progress } = homeWords
  return (
    <Frame tabs="首页">
      <div className="grid gap-9">
        <Hero>
          <LinkButton href="/check">{check.title}</LinkButton>
        </Hero>
        <CellGroup title={homeWords.doing}>
          <Cell href="/check" icon="route" title={check.title} note={check.note} />
          <Cell href="/filings/new" icon="pencil" title={file.title} note={file.note} />
          <Cell href="/filings" icon="document" title={progress.title} note={progress.note} />
        </CellGroup>
        <Losses />
      </div>
    </Frame>
  )
}
