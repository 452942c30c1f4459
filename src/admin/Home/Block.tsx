import { Link } from '@payloadcms/ui'
import type { HomeBlock, HomeCount, HomeItem } from '#src/studio/home/homeBlock'
import { listAddress } from '#src/studio/home/conditions'
import { COLLECTION_LABELS, MATERIAL_KIND_LABELS } from '#src/studio/labels'
import { STUDIO_PAGES } from '../pages'
import { BLOCK_TEXT, COUNT_TEXT, HOME_TEXT as text, noteWords } from './text'

interface BlockProps {
  block: HomeBlock
  adminRoute: string
}

export function Block({ block, adminRoute }: BlockProps) {
  const { name, items, counts, total, isCut = false } = block
  const { title, empty } = BLOCK_TEXT[name]
  const titleId = `home-${name}`
  const told = counts.filter((count) => count.total > 0)
  return (
    <section className="home__block" aria-labelledby={titleId} data-block={name}>
      <h2 id={titleId}>
        {title}
        {total > 0 && <span className="home__total"> ({total.toLocaleString('vi')})</span>}
      </h2>
      {items.length === 0 && empty && <p className="home__empty">{empty}</p>}
      {items.length > 0 && (
        <ul className="home__items">
          {items.map((item, index) => (
            <Item key={`${item.id} ${index}`} item={item} adminRoute={adminRoute} />
          ))}
        </ul>
      )}
      {told.length > 0 && (
        <ul className="home__counts">
          {told.map((count) => (
            <li key={count.name}>
              <Count count={count} adminRoute={adminRoute} />
            </li>
          ))}
        </ul>
      )}
      {isByDays(name) && total > items.length && (
        <p className="home__more">
          {text.shown(items.length, total)}{' '}
          {STUDIO_PAGES.calendar && (
            <Link href={adminRoute + STUDIO_PAGES.calendar.path} prefetch={false}>
              {text.openCalendar}
            </Link>
          )}
        </p>
      )}
      {isCut && <p className="home__more">{name === 'gaps' ? text.gapsCut : text.cut}</p>}
    </section>
  )
}

function isByDays(name: HomeBlock['name']): boolean {
  return name === 'due' || name === 'week' || name === 'publicNow'
}

function Item({ item, adminRoute }: { item: HomeItem; adminRoute: string }) {
  const { collection, id, title, materialKind, notes, isPressing } = item
  const kind = materialKind
    ? MATERIAL_KIND_LABELS[materialKind]
    : collection in COLLECTION_LABELS
      ? COLLECTION_LABELS[collection as keyof typeof COLLECTION_LABELS]
      : null
  return (
    <li data-pressing={isPressing || undefined}>
      <Link
        className="home__item"
        href={`${adminRoute}/collections/${collection}/${id}`}
        prefetch={false}
      >
        {title}
      </Link>
      <p className="home__notes">{[kind, ...notes.map(noteWords)].filter(Boolean).join(' · ')}</p>
    </li>
  )
}

function Count({ count, adminRoute }: { count: HomeCount; adminRoute: string }) {
  const { name, total, collection, question, among } = count
  const what = COUNT_TEXT[name] ?? ''
  const words = `${total.toLocaleString('vi')} ${what}`
  if (among) {
    return (
      <>
        {words}{' '}
        <ListLink href={listAddress(adminRoute, collection, among)} words={text.among(what)} />
      </>
    )
  }
  if (question === null) return <span>{words}</span>
  return <ListLink href={listAddress(adminRoute, collection, question)} words={words} />
}

function ListLink({ href, words }: { href: string; words: string }) {
  return (
    <Link href={href} prefetch={false}>
      {words}
    </Link>
  )
}
