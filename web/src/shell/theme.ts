import { theme as antdTheme, type ThemeConfig } from 'antd';

const shape = {
  borderRadius: 4,
  controlHeight: 32,
  fontSize: 14,
  fontFamily: 'var(--font)',
  wireframe: false,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
} as const;

/** antd in the product's own dress; the same colours stand as custom properties in `style/tokens.css`. */
const light: ThemeConfig = {
  token: {
    ...shape,
    colorPrimary: '#14625f',
    colorInfo: '#14625f',
    colorLink: '#14625f',
    colorError: '#b3261e',
    colorTextBase: '#1b2426',
    colorBorder: '#c3cccb',
    colorTextPlaceholder: '#66736f',
    colorBgLayout: '#f3f4f1',
  },
};

const dark: ThemeConfig = {
  algorithm: antdTheme.darkAlgorithm,
  token: {
    ...shape,
    colorPrimary: '#6cc9b8',
    colorInfo: '#6cc9b8',
    colorLink: '#6cc9b8',
    colorError: '#ff9d93',
    colorTextBase: '#e4ebe9',
    colorBgBase: '#0f1615',
    colorBgContainer: '#172120',
    colorBgElevated: '#1d2927',
    colorBorder: '#43524f',
    colorTextPlaceholder: '#93a19d',
    colorBgLayout: '#0f1615',
  },
  // On the bright accent white would be 1.9:1.
  components: { Button: { primaryColor: '#06201c' } },
};

export function antdThemeOf(isDark: boolean): ThemeConfig {
  return isDark ? dark : light;
}
