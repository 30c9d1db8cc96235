// A script of its own, so that the page needs no inline one. Fonts are those that the machine has.
const fonts = getComputedStyle(document.body).fontFamily;
const theme = { typography: { fontFamily: fonts, headings: { fontFamily: fonts } } };
Redoc.init("/openapi.json", { nativeScrollbars: true, theme }, document.getElementById("redoc"));
