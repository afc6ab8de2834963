/** What counts as Chinese text: ideographs, and the punctuation and full-width signs that go with them. */
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

export const isChinese = text => CHINESE.test(text);
