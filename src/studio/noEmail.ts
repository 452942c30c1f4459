import { APIError, type EmailAdapter } from 'payload'

/** No mail server is set up: passwords are reset by administrators, and whoever tries by mail is told so. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'khong-gui@canhgiac.local',
  defaultFromName: 'Cảnh Giác',
  sendEmail: () => {
    throw new APIError(
      'Hệ thống chưa gửi được thư. Hãy nhờ người quản trị đặt lại mật khẩu.',
      503,
      null,
      true,
    )
  },
})
