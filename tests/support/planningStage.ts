/** People, campaigns and materials for the browser tests of windows, calendar and home, by REST. */
import { bodyOf } from './body'

export interface Login {
  email: string
  password: string
}

export interface PlanningStage {
  people: Record<'admin' | 'officer' | 'editor' | 'leader', Login>
  /** A campaign whose year was inferred from its dispatch. */
  inferred: string
}

type Post = (path: string, body: object) => Promise<Record<string, unknown>>

const PEOPLE: PlanningStage['people'] = {
  admin: { email: 'quantri@example.vn', password: 'mat-khau-quan-tri-1' },
  officer: { email: 'canbo@example.vn', password: 'mat-khau-can-bo-1' },
  editor: { email: 'bientap@example.vn', password: 'mat-khau-bien-tap-1' },
  leader: { email: 'lanhdao@example.vn', password: 'mat-khau-lanh-dao-1' },
}

export async function planningStage(address: string): Promise<PlanningStage> {
  const admin = await studioApi(address, PEOPLE.admin)
  const agency = await admin('/agencies', { names: [{ name: 'UBND xã Tân Sơn' }], kind: 'xa' })
  const names = { officer: 'Nguyễn Thị Lan', editor: 'Trần Văn Bình', leader: 'Lê Thu Hà' }
  for (const [role, name] of Object.entries(names)) {
    const login = PEOPLE[role as keyof typeof names]
    await admin('/users', { ...login, name, role, agency: agency.id })
  }
  await admin('/hotlines', { name: 'Công an xã Tân Sơn', call: '113', validTo: '2026-12-10' })
  const officer = await studioApi(address, PEOPLE.officer)
  const editor = await studioApi(address, PEOPLE.editor)
  return { people: PEOPLE, inferred: await fill(officer, editor) }
}

async function fill(officer: Post, editor: Post): Promise<string> {
  const step = (who: Post, collection: string, id: unknown, body: object) =>
    who(`/${collection}/${String(id)}/transitions`, { version: 1, ...body })
  const release = async (collection: string, { id }: Record<string, unknown>) => {
    await step(officer, collection, id, { action: 'submit' })
    await step(editor, collection, id, { action: 'approve' })
    await step(editor, collection, id, { action: 'release' })
  }
  const campaign = (title: string, startDay: string, endDay?: string, more = {}) =>
    officer('/campaigns', { title, windows: [{ startDay, endDay, ...more }], topics: ['lua-dao'] })
  const material = (title: string, more = {}) =>
    officer('/materials', { title, kind: 'article', body: bodyOf(), ...more })

  await release(
    'campaigns',
    await campaign('Tháng cao điểm phòng lừa đảo', '2026-11-20', '2026-12-05'),
  )
  await release('campaigns', await campaign('Mua sắm cuối năm an toàn', '2026-11-28', '2026-12-31'))
  await campaign('Đợt chưa duyệt', '2026-11-27', '2026-11-30')
  const inferred = await campaign('Theo kế hoạch của huyện', '2026-12-10', '2026-12-20', {
    yearInferred: true,
  })
  const own = { availability: 'own', windows: [{ startDay: '2026-11-30', endDay: '2026-12-03' }] }
  const script = await material('Bài phát thanh: đừng vội chuyển tiền', own)
  await step(officer, 'materials', script.id, { action: 'submit' })
  const returned = await material('Áp phích nhận diện cuộc gọi giả danh')
  await step(officer, 'materials', returned.id, { action: 'submit' })
  await step(editor, 'materials', returned.id, {
    ...{ action: 'return', reason: 'Hãy ghi số điện thoại của công an xã ở cuối.' },
  })
  const ready = await material('Tờ rơi cho người cao tuổi')
  await step(officer, 'materials', ready.id, { action: 'submit' })
  await step(editor, 'materials', ready.id, { action: 'approve' })
  await material('Năm câu hỏi trước khi chuyển khoản')
  const directive = {
    documentNumber: { number: '45', symbol: 'UBND-VX' },
    ...{ docType: 'cong-van', issuer: 'UBND huyện', subject: 'Tăng cường tuyên truyền' },
  }
  await release('directives', await officer('/directives', directive))
  return String(inferred.id)
}

async function studioApi(address: string, person: Login): Promise<Post> {
  const post = async (path: string, body: object, token = '') => {
    const answer = await fetch(`${address}/cms/api${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `JWT ${token}` }),
      },
      body: JSON.stringify(body),
    })
    const json = (await answer.json()) as Record<string, unknown>
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(json)}`)
    return json
  }
  const { token } = await post('/users/login', person)
  return async (path, body) => {
    const json = await post(path, body, String(token))
    return (json.doc ?? json) as Record<string, unknown>
  }
}
