import { describe, expect, test } from 'vitest'
import { readSubject } from './subject'

describe('the subject', () => {
  test.each(['Năm học 2024 – 2025', 'Giai đoạn 2025 - 2030', 'Quý I năm 2025'])(
    'has its term on a line of its own: %s',
    (term) => {
      const lines = [
        'KẾ HOẠCH',
        'Giáo dục an toàn giao thông',
        term,
        'Căn cứ Chỉ thị số 31/CT-TTg;',
      ]
      expect(readSubject(lines).subject).toBe(`Giáo dục an toàn giao thông ${term}`)
    },
  )
})
