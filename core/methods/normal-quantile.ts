/** Value at the polynomial's point, coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], point: number): number {
  return coefficients.reduce((sum, coefficient) => sum * point + coefficient, 0);
}

const central = {
  top: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  bottom: [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};

const near = {
  top: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  bottom: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};

const far = {
  top: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  bottom: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};

/**
 * The point below which a standard normal variable lies with the given probability (0 < probability < 1), to about 16
 * digits: algorithm AS 241, PPND16 (Wichura, Applied Statistics 37, 1988).
 */
export function normalQuantile(probability: number): number {
  const centre = probability - 0.5;
  if (Math.abs(centre) <= 0.425) {
    const point = 0.180625 - centre * centre;
    return (centre * polynomial(central.top, point)) / polynomial(central.bottom, point);
  }
  const tail = Math.sqrt(-Math.log(centre < 0 ? probability : 1 - probability));
  const [fit, shift] = tail <= 5 ? [near, 1.6] : [far, 5];
  const value = polynomial(fit.top, tail - shift) / polynomial(fit.bottom, tail - shift);
  return centre < 0 ? -value : value;
}
