const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const production = require("../../../webpack.config.js");

const page = path.resolve(__dirname, "..");
const root = path.resolve(page, "..", "..");
const folder = path.join(root, "out", "workbench");

/** The add-in as production builds it, in a folder of its own. */
const addIn = { ...production, name: "addIn", output: { ...production.output, path: path.join(folder, "addin") } };

/** The page itself. */
const workbench = {
  name: "page",
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: { workbench: path.join(page, "index.tsx") },
  output: { path: folder, filename: "workbench.[contenthash:10].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: production.module.rules },
  plugins: [
    new HtmlPlugin({ filename: "index.html", template: path.join(page, "index.html") }),
    new CopyPlugin({ patterns: [path.join(page, "workbench.css")] }),
  ],
  optimization: production.optimization,
  performance: { hints: false },
};

module.exports = [addIn, workbench];
