import type { ThemeConfig } from 'antd';

/** antd in the product's own dress; the same colours stand as custom properties in `style/tokens.css`. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#14625f',
    colorInfo: '#14625f',
    colorLink: '#14625f',
    colorError: '#b3261e',
    colorTextBase: '#1b2426',
    colorBorder: '#c3cccb',
    colorTextPlaceholder: '#66736f',
    colorBgLayout: '#f3f4f1',
    borderRadius: 4,
    controlHeight: 32,
    fontSize: 14,
    fontFamily: 'var(--font)',
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
};
