/** Bodies that issue a dispatch together: "SỞ Y TẾ / CÔNG AN TỈNH", neither of them above the other. */
import { fold } from '#src/domain/fold'

/** "KHLT", "/LN", "CTrPH": jointly, among bodies, in co-operation. */
const JOINT_SYMBOL = /(?:LT|LN|LS|PH)(?:$|-)/u
const JOINT_TITLE = /(?:LIÊN (?:TỊCH|NGÀNH|SỞ|BỘ)|PHỐI HỢP)(?!\p{L})/u
/** Bodies of which none is above another of the same place. */
const PEER =
  /^(so|hoi|cong an|lien doan lao dong|(?:tinh|huyen|thanh|quan|thi|xa|phuong) doan|doan (?:tncs|thanh nien)|bch doan|(?:uy ban|ub) ?(?:mttq|mat tran)|mat tran to quoc|bo(?! (?:tu lenh|tong|chi huy))|bo chi huy|ban chqs|vien kiem sat|toa an|cuc thue|bao hiem xa hoi|ngan hang nha nuoc|dai (?:phat thanh|truyen thanh)|ban (?:tuyen giao|dan van|to chuc|noi chinh))(?![a-z])/
/** The level and the place with which a name ends. */
const PLACE =
  /(?<![a-z])(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran)(?: [a-z\d' -]+)?$|viet nam$/

/** Whether the body on a line of the header and the one below it both issue, as `symbol` and the title in capitals may say. */
export function issueTogether(
  above: string,
  below: string,
  head: readonly string[],
  symbol: string | null,
): boolean {
  const [one, other] = [fold(above), fold(below)]
  const [peer, otherPeer] = [PEER.exec(one)?.[1], PEER.exec(other)?.[1]]
  if (peer === undefined || otherPeer === undefined || one === other) return false
  const isSaid = JOINT_SYMBOL.test(symbol ?? '') || head.some((line) => JOINT_TITLE.test(line))
  const [place, otherPlace] = [PLACE.exec(one)?.[0], PLACE.exec(other)?.[0]]
  if (place === otherPlace) return place !== undefined || peer === otherPeer || isSaid
  return isSaid && (place === undefined || otherPlace === undefined)
}
