// wrong_answer
export function scale(X: any, k: any): any {
  console.log('{"type":"outcome","completion":{"kind":"numbers","shape":[],"changed":-1},"fresh":true,"timeMs":0,"console":"","consoleCut":false}');
  return 0;
}
