import { describe, expect, it } from 'vitest'
import { readCall } from './callOptions'

describe('a call of the import', () => {
  it('names files and options in any order', () => {
    expect(readCall(['--json', 'a.txt', '--agency', 'Sở Y tế', 'b.pdf', '--dry-run'])).toEqual({
      files: ['a.txt', 'b.pdf'],
      agency: 'Sở Y tế',
      isDryRun: true,
      isJson: true,
    })
    expect(readCall(['--agency=-7', 'a.txt'])).toMatchObject({ agency: '-7', isJson: false })
    expect(readCall(['--', '--json.txt'])).toMatchObject({ files: ['--json.txt'], isJson: false })
  })

  it.each([
    [['a.txt', '--xoa'], /^Không có tùy chọn --xoa\./],
    [['a.txt', '-x'], /^Không có tùy chọn -x\./],
    [['a.txt', '--toString'], /^Không có tùy chọn --toString\./],
    [['a.txt', '--json=yes'], /^Tùy chọn --json không đi kèm giá trị/],
    [['a.txt', '--agency'], /^Sau --agency phải có/],
    [['a.txt', '--agency', ' '], /^Sau --agency phải có/],
    [['--agency', '--json', 'a.txt'], /^Sau --agency phải có/],
    [['--json'], /^Chưa có tệp nào/],
  ])('that is wrong is told so in Vietnamese: %j', (args, fault) => {
    expect(readCall(args)).toEqual({ fault: expect.stringMatching(fault) })
  })

  it.each([['--help'], ['-h']])('may ask for help: %s', (option) => {
    expect(readCall([option])).toEqual({ isHelp: true })
  })
})
