import { APIError, AuthenticationError } from 'payload'
import { describe, expect, it } from 'vitest'
import { errorInLog } from './errorInLog'

describe('what the log keeps of an error', () => {
  it('is one line of a refusal', () => {
    expect(errorInLog(new AuthenticationError())).toEqual({
      type: 'AuthenticationError',
      status: 401,
      message: expect.any(String) as string,
    })
    expect(errorInLog(new APIError('Nội dung đã được người khác lưu.', 409))).not.toHaveProperty(
      'stack',
    )
  })

  it('is everything of a fault of the server', () => {
    expect(errorInLog(new APIError('Hỏng', 500))).toHaveProperty('stack')
    expect(errorInLog(new TypeError('x is undefined'))).toHaveProperty('stack')
  })
})
