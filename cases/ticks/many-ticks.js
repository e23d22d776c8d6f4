/*---
title   = "However many ticks, microtasks and immediates wait, they run in their order"
clauses = ["ticks.microtask-after-tick", "ticks.immediates-of-one-check-phase"]
---*/
const order = [];
setImmediate(() => {
  for (let i = 0; i < 40; i += 1) {
    setImmediate(() => order.push('i' + i));
    queueMicrotask(() => order.push('m' + i));
    process.nextTick(() => order.push('t' + i));
  }
  setImmediate(() => {
    console.log(order.slice(0, 40).join());
    console.log(order.slice(40, 80).join());
    console.log(order.slice(80).join());
  });
});
/*===
console  .log("t0,t1,t2,t3,t4,t5,t6,t7,t8,t9,t10,t11,t12,t13,t14,t15,t16,t17,t18,t19,t20,t21,t22,t23,t24,t25,t26,t27,t28,t29,t30,t31,t32,t33,t34,t35,t36,t37,t38,t39")
console  .log("m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35,m36,m37,m38,m39")
console  .log("i0,i1,i2,i3,i4,i5,i6,i7,i8,i9,i10,i11,i12,i13,i14,i15,i16,i17,i18,i19,i20,i21,i22,i23,i24,i25,i26,i27,i28,i29,i30,i31,i32,i33,i34,i35,i36,i37,i38,i39")
===*/
