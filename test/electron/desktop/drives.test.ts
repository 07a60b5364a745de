import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bytesFree, linuxDrives, listDrives, windowsDrives } from '../../../electron/desktop/drives.ts'

describe('removable drives', () => {
  it('reads what PowerShell says of none, one and many', () => {
    expect(windowsDrives('')).toEqual([])
    expect(windowsDrives('{"DeviceID":"E:","VolumeName":"KINGSTON"}')).toEqual([
      { path: 'E:\\', label: 'KINGSTON (E:)' },
    ])
    expect(windowsDrives('[{"DeviceID":"E:","VolumeName":""},{"DeviceID":"F:","VolumeName":null}]')).toEqual([
      { path: 'E:\\', label: 'Stik (E:)' },
      { path: 'F:\\', label: 'Stik (F:)' },
    ])
  })

  it('takes an answer it does not know as no drive', () => {
    expect(windowsDrives('{"message":"Access denied"}')).toEqual([])
    expect(windowsDrives('Get-CimInstance : Access denied')).toEqual([])
  })

  it('finds what is mounted for the user, with blanks in its name, and nothing else', () => {
    const mounts = [
      '/dev/sda1 / ext4 rw 0 0',
      '/dev/sdb1 /media/petugas/STIK\\040UJI vfat rw 0 0',
      '/dev/sdc1 /run/media/petugas/KINGSTON vfat rw 0 0',
      'tmpfs /run tmpfs rw 0 0',
      '/dev/sdd1 /mediateka vfat rw 0 0',
    ].join('\n')
    expect(linuxDrives(mounts, ['/media', '/run/media'])).toEqual([
      { path: '/media/petugas/STIK UJI', label: 'STIK UJI' },
      { path: '/run/media/petugas/KINGSTON', label: 'KINGSTON' },
    ])
  })

  it('lists the folders of a stand-in root, with their free space', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tegas-drives-'))
    try {
      mkdirSync(join(root, 'STIK'))
      const drives = await listDrives(root)
      expect(drives).toEqual([{ path: join(root, 'STIK'), label: 'STIK' }])
      expect(await bytesFree(join(root, 'STIK'))).toBeGreaterThan(0)
      expect(await bytesFree(join(root, 'tidak ada'))).toBeNull()
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  })
})
