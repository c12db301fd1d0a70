// compile_error
import x from "data:text/javascript,export default 1";
export function scale(X: any, k: any): any {
  return x;
}
