/** The reference implementation of JsonLogic, as far as the tests use it: it has no types of its own. */
declare module "json-logic-js" {
  interface JsonLogic {
    apply(rule: unknown, data?: unknown): unknown
    add_operation(name: string, operation: (...operands: readonly unknown[]) => unknown): void
    rm_operation(name: string): void
  }
  const jsonLogic: JsonLogic
  export default jsonLogic
}
