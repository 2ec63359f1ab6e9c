// node_modules/make-plural/cardinals.mjs
const d = (n) => {
	const v0 = !String(n).split(".")[1];
	return n == 1 && v0 ? "one" : "other";
};
const en = d;
const fr = (n) => {
	const s = String(n).split("."), i = s[0], v0 = !s[1], i1000000 = i.slice(-6);
	return n >= 0 && n < 2 ? "one" : i != 0 && i1000000 == 0 && v0 ? "many" : "other";
};
const nl = d;
const ru = (n) => {
	const s = String(n).split("."), i = s[0], v0 = !s[1], i10 = i.slice(-1), i100 = i.slice(-2);
	return v0 && i10 == 1 && i100 != 11 ? "one" : v0 && i10 >= 2 && i10 <= 4 && (i100 < 12 || i100 > 14) ? "few" : v0 && i10 == 0 || v0 && i10 >= 5 && i10 <= 9 || v0 && i100 >= 11 && i100 <= 14 ? "many" : "other";
};

Object.defineProperty(exports, "en", {
  enumerable: true,
  get: function () {
    return en;
  }
});
Object.defineProperty(exports, "fr", {
  enumerable: true,
  get: function () {
    return fr;
  }
});
Object.defineProperty(exports, "nl", {
  enumerable: true,
  get: function () {
    return nl;
  }
});
Object.defineProperty(exports, "ru", {
  enumerable: true,
  get: function () {
    return ru;
  }
});