/** As it signs. */
export const BUREAU = '科尔沁右翼前旗应急管理局';
