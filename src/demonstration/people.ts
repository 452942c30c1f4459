import type { DemonstrationPerson } from './types'

/**
 * Two agencies of different places in the tree, a provincial department and a ward of another
 * province, each with who writes and who approves, and a leader above the first. The people are
 * invented; each bears a mark that says so.
 */
export const people: DemonstrationPerson[] = [
  {
    role: 'officer',
    email: 'canbo@canhgiac.local',
    name: 'Lò Thị Ngân (trình diễn)',
    agency: 'so-y-te-son-la',
    mayReleaseUrgently: false,
  },
  {
    role: 'editor',
    email: 'bientap@canhgiac.local',
    name: 'Cầm Văn Thuận (trình diễn)',
    agency: 'so-y-te-son-la',
    mayReleaseUrgently: false,
  },
  {
    role: 'leader',
    email: 'lanhdao@canhgiac.local',
    name: 'Hoàng Minh Châu (trình diễn)',
    agency: 'ubnd-tinh-son-la',
    mayReleaseUrgently: false,
  },
  {
    role: 'officer',
    email: 'canbo.ngoquyen@canhgiac.local',
    name: 'Phạm Thu Trang (trình diễn)',
    agency: 'ubnd-phuong-ngo-quyen',
    mayReleaseUrgently: false,
  },
  {
    role: 'editor',
    email: 'bientap.ngoquyen@canhgiac.local',
    name: 'Đoàn Hải Nam (trình diễn)',
    agency: 'ubnd-phuong-ngo-quyen',
    mayReleaseUrgently: true,
  },
  {
    // Who looks a second time at what the other released urgently.
    role: 'editor',
    email: 'bientap2.ngoquyen@canhgiac.local',
    name: 'Vũ Thị Lan (trình diễn)',
    agency: 'ubnd-phuong-ngo-quyen',
    mayReleaseUrgently: false,
  },
]
