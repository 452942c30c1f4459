import type { DemonstrationPortal } from './types'

/** One site that pulls. Its key is made when it is loaded: none is written down here. */
export const portals: DemonstrationPortal[] = [
  {
    key: 'cong-phuong-ngo-quyen',
    name: 'Trang thông tin phường Ngô Quyền (trình diễn)',
    agency: 'ubnd-phuong-ngo-quyen',
    domains: ['ngoquyen.example.vn'],
    contact: 'Phạm Thu Trang (trình diễn)',
  },
]
