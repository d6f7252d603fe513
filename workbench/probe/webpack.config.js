const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const production = require("../../webpack.config.js");

/** The probe: an add-in of its own with one page, in `out/probe`, which any static web server can serve. */
module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: { functions: path.join(__dirname, "associate.ts"), probe: path.join(__dirname, "index.ts") },
  output: { path: path.resolve(__dirname, "..", "..", "out", "probe"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: production.module.rules },
  plugins: [
    new HtmlPlugin({
      filename: "probe.html",
      template: path.join(__dirname, "probe.html"),
      chunks: ["functions", "probe"],
    }),
    new CopyPlugin({
      patterns: [
        path.join(__dirname, "manifest.xml"),
        path.join(__dirname, "functions.json"),
        { from: "assets/*.png", context: path.resolve(__dirname, "..", "..") },
      ],
    }),
  ],
  performance: { hints: false },
};
