import { Input } from '@mantine/core'
import { fullRegion, kopOf } from '../../contract/kop.ts'
import styles from './KopPreview.module.css'
import type { ProfileForm } from './profile-form.ts'

interface Props {
  readonly profile: ProfileForm
  readonly emblemUrl: string | null
}

/** How the head of the office's letters will read; the letters take their lines from the same place. */
export function KopPreview({ profile, emblemUrl }: Props) {
  const kop = kopOf({ ...profile, region: fullRegion(profile.kind, profile.region) || '…' })
  return (
    <Input.Wrapper label="Contoh kop surat" labelElement="div">
      <div className={styles.paper}>
        <div className={styles.head}>
          {emblemUrl ? (
            <img className={styles.emblem} src={emblemUrl} alt="Lambang daerah" />
          ) : (
            <div className={styles.noEmblem}>lambang</div>
          )}
          <div>
            {kop.authority && <div className={styles.authority}>{kop.authority}</div>}
            <div className={styles.office}>{kop.office}</div>
            <div className={kop.address ? styles.small : `${styles.small} ${styles.empty}`}>
              {kop.address || 'Alamat dan kode pos'}
            </div>
            {kop.contacts && <div className={styles.small}>{kop.contacts}</div>}
          </div>
        </div>
        <div className={styles.rule} />
      </div>
    </Input.Wrapper>
  )
}
