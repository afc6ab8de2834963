/** Numbers one after the other in typed arrays that grow: a tenth of what as many JavaScript objects would take. */

export class GrowingIntegers {
  length = 0;
  values = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }
}

export class GrowingNumbers {
  length = 0;
  values = new Float64Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Float64Array(this.length * 2);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }
}
