import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { dayOf } from '#src/domain/calendar'
import { dayInWords } from '#src/domain/days/dayWords'
import { ROLE_LABELS, type StaffMember } from '#src/domain/staff'
import { studioOf } from '#src/studio/context'
import { readHome } from '#src/studio/home/readHome'
import { requireStaff } from '../StudioPage'
import { Block } from './Block'
import { NextSteps } from './NextSteps'
import { HOME_TEXT as text } from './text'
import './index.css'

/** Trang chủ: whose turn it is and what the days bring. Payload has drawn its frame around it already. */
export async function Home(props: AdminViewServerProps) {
  const member = requireStaff(props)
  const { req } = props.initPageResult
  const { admin: adminRoute } = req.payload.config.routes
  const [blocks, agency] = await Promise.all([readHome(req, member), agencyName(req, member)])
  const today = dayInWords(dayOf(studioOf(req.payload).clock.now()))
  const about = [ROLE_LABELS[member.role], agency, `hôm nay ${today}`]
  return (
    <main className="studio-page home gutter--left gutter--right">
      <h1 className="studio-page__title">{text.greeting(String(req.user?.name ?? ''))}</h1>
      <p className="studio-page__intro">{about.filter(Boolean).join(' · ')}</p>
      <NextSteps role={member.role} adminRoute={adminRoute} />
      <div className="home__blocks">
        {blocks.map((block) => (
          <Block key={block.name} block={block} adminRoute={adminRoute} />
        ))}
      </div>
    </main>
  )
}

async function agencyName(req: PayloadRequest, { agency }: StaffMember): Promise<string | null> {
  if (agency === null) return null
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { equals: agency } },
    select: { name: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]?.name ?? null
}
