export function MethodTeaser() {
  return null;
}
