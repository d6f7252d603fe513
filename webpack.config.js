const { copyFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/** Puts a copy of the functions' script under the name that the manifest has. */
class NamedFunctions {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("NamedFunctions", ({ assets, outputOptions: { path: folder } }) => {
      const name = Object.keys(assets).find((asset) => /^functions\.[0-9a-f]{10}\.js$/.test(asset));
      copyFileSync(path.join(folder, name), path.join(folder, "functions.js"));
    });
  }
}

/**
 * The production build: `dist/` is a folder that any static web server can serve.
 * The pane takes the rules from functions.js, which the page loads before it; what is used later has chunks of its own.
 * React has a script of its own: it stays in the user's cache when the add-in changes, and what V8 reads again for each
 * error that React makes as it loads is then small (bench/README.md).
 * Scripts carry a hash in their name and may be cached for long. The manifest names functions.js: a copy of the one
 * that the page loads under its hash, as a page and functions of two versions would not fit together.
 */
module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: {
    functions: "./src/functions/functions.ts",
    react: { import: ["react", "react/jsx-runtime", "react-dom/client"], dependOn: "functions" },
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "react"] },
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].[contenthash:10].js",
    chunkFilename: "[name].[contenthash:10].js",
    publicPath: "",
    globalObject: "globalThis",
    clean: true,
  },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // 4 KB of the first load that one line can say.
    alias: {
      [path.join(path.dirname(require.resolve("@fluentui/tokens/package.json")), "lib", "tokens.js")]: path.resolve(
        __dirname,
        "scripts/bundle/cssVariables.ts",
      ),
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx$/,
        include: path.resolve(__dirname, "src"),
        enforce: "pre",
        loader: path.resolve(__dirname, "scripts/bundle/readyStyles.js"),
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "react", "taskpane"],
      chunksSortMode: "manual",
    }),
    new NamedFunctions(),
    new CopyPlugin({
      patterns: [
        "manifest.xml",
        { from: "src/functions/functions.json", to: "functions.json" },
        { from: "assets/*.png" },
        { from: "assets/*.{html,js}", to: "[name][ext]" },
      ],
    }),
  ],
  // A fifth of terser's time for a page 1 % larger.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        minimizerOptions: { compress: { passes: 3 }, mangle: true },
      }),
    ],
  },
  performance: { hints: false },
};
