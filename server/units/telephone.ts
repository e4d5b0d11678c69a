/** Several numbers and an extension go too: 0971-1234567 转 8001、0971-7654321. */
export const TELEPHONE = /^[0-9+()（）\- 、转]{5,60}$/;
