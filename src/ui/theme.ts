import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** From quiet background to pressed button; shade 7 is the brand colour. */
const brand: MantineColorsTuple = [
  '#f1f7f8',
  '#e6f0f2',
  '#c9dfe4',
  '#9fc4cd',
  '#6ea4b1',
  '#3f8294',
  '#1f6274',
  '#0f4c5c',
  '#0b3d4a',
  '#082e38',
]

const fontFamily = '"Segoe UI", "Liberation Sans", Arial, sans-serif'

/** Compact and calm: a full working day on a 1366 x 768 screen. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 7,
  colors: { brand },
  black: '#1c2733',
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.35' },
      h3: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  fontWeights: { regular: '400', medium: '500', bold: '700' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '28px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '9px', xl: '16px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 600 } } },
    Card: { defaultProps: { withBorder: true, radius: 'lg', padding: 'md' } },
    Modal: {
      defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Tutup' } },
      styles: { title: { fontSize: 16, fontWeight: 600 } },
    },
    // The first item gets the focus: the empty place Mantine focuses instead is no item of a menu.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // Typing «IV/c» and Enter takes the match; without a highlighted option, Enter would send the form instead.
    Select: { defaultProps: { selectFirstOptionOnChange: true } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Tutup pemberitahuan' } } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 8 } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    Alert: {
      defaultProps: { variant: 'light', radius: 'md' },
      // In its own colour a yellow title on yellow cannot be read; the ground says what it is.
      styles: { title: { color: 'var(--mantine-color-text)' } },
    },
  },
})
