import { Alert, Anchor, List, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { ProofAnswer, ProvenLetter } from '../../contract/register.ts'
import { formatDate } from '../../terms/plain-date.ts'
import styles from './register.module.css'

type Changed = Extract<ProofAnswer, { kind: 'changed' }>

/** What the office says of a code or a file, in one sentence first and the grounds after it. */
export function ProofAnswerView({ answer }: { readonly answer: ProofAnswer }) {
  switch (answer.kind) {
    case 'unchanged':
      return (
        <Alert color={answer.letter.voidReason ? 'yellow' : 'green'} title="Asli: berkas ini tidak berubah">
          Sama persis dengan surat yang dinomori dan dibekukan di sini.
          <Letter letter={answer.letter} />
        </Alert>
      )
    case 'known-code':
      return (
        <Alert color={answer.letter.voidReason ? 'yellow' : 'blue'} title="Kode ini diberikan kantor ini">
          Kode saja tidak membuktikan isinya. Bandingkan dengan surat di bawah, atau letakkan berkasnya.
          <Letter letter={answer.letter} />
        </Alert>
      )
    case 'changed':
      return (
        <Alert
          color={answer.sameText ? 'yellow' : 'red'}
          title={
            answer.sameText
              ? 'Berkasnya berubah, kata-katanya tidak'
              : 'Berubah: isi surat ini bukan isi yang dinomori'
          }
        >
          {answer.sameText
            ? 'Biasanya karena disimpan ulang di Word. Tata letak dan gambarnya tidak diperiksa.'
            : 'Berkas ini memakai kode bukti surat di bawah, tetapi isinya lain.'}
          <Letter letter={answer.letter} />
          <Grounds answer={answer} />
        </Alert>
      )
    case 'unknown':
      return (
        <Alert color="gray" title="Tidak dikenal">
          Tidak ada surat bernomor di kantor ini dengan kode atau berkas itu. Periksa ketikan kodenya. Konsep
          yang belum bernomor dan surat kantor lain juga tidak dikenal, begitu pula surat kantor ini yang
          keterangan berkasnya sudah dihapus (misalnya disimpan ulang di Google Docs): cari nomornya di buku
          agenda dan bandingkan.
        </Alert>
      )
    case 'not-checkable':
      return (
        <Alert color="gray" title="Tidak dapat diperiksa">
          {answer.why}
        </Alert>
      )
  }
}

function Letter({ letter }: { readonly letter: ProvenLetter }) {
  return (
    <Text size="sm" mt="xs" component="div">
      <Anchor component={Link} href={`/surat/${letter.paperId}`} size="sm" underline="always">
        {letter.title}
      </Anchor>
      {letter.number ? ` Nomor ${letter.number}` : ''} tanggal {formatDate(letter.date)}, {letter.subject}
      {letter.caseNumber ? ` (${letter.caseNumber})` : ''}.
      <Text size="xs" c="dimmed">
        Kode bukti {letter.proofCode}
      </Text>
      {letter.voidReason && (
        <Text size="sm" fw={600} className={styles.reason}>
          Nomornya sudah dibatalkan: {letter.voidReason}
        </Text>
      )}
    </Text>
  )
}

function Grounds({ answer }: { readonly answer: Changed }) {
  return (
    <>
      <List size="sm" mt="xs">
        {answer.numberStands !== null && (
          <List.Item>
            Nomor surat {answer.numberStands ? 'masih sama' : 'tidak ada lagi di naskahnya'}.
          </List.Item>
        )}
        <List.Item>
          Tanggal surat {answer.dateStands ? 'masih sama' : 'tidak ada lagi di naskahnya'}.
        </List.Item>
      </List>
      {answer.differences.length > 0 && (
        <div className={styles.differences}>
          <Table mt="xs" layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Yang dinomori di sini</Table.Th>
                <Table.Th>Di berkas ini</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {answer.differences.map(({ ours, theirs }) => (
                <Table.Tr key={`${ours} | ${theirs}`}>
                  <Table.Td className={styles.words}>{ours || 'tidak ada'}</Table.Td>
                  <Table.Td className={styles.words}>{theirs || 'tidak ada'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </>
  )
}
