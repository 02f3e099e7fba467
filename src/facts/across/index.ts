export * from "./prior-year.ts"
export * from "./published-budget.ts"
export * from "./unit-sums.ts"
export * from "./relate.ts"
