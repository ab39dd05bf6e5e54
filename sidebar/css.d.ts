/** Style sheets come as text: bundles are built with esbuild's `loader: { ".css": "text" }`. */
declare module "*.css" {
  const text: string;
  export default text;
}
