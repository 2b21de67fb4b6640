// bench_parse.mjs NODE_MODULES FOLDER: mailparser and email-reply-parser over the files of a folder, one JSON line each:
// what a script does that wants own words of mails.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [modules, folder] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(modules), "x.js"));
const { simpleParser } = require("mailparser");
const { default: EmailReplyParser } = await import(require.resolve("email-reply-parser"));
const Parser = EmailReplyParser.default ?? EmailReplyParser;

let lines = "", count = 0;
for (const name of fs.readdirSync(folder)) {
    const mail = await simpleParser(fs.readFileSync(path.join(folder, name)), { skipTextToHtml: true, skipImageLinks: true });
    const reply = new Parser().read(mail.text ?? "").getVisibleText();
    lines += JSON.stringify({ file: name, from: mail.from?.text, subject: mail.subject, reply }) + "\n";
    count++;
}
fs.writeSync(1, lines);
fs.writeSync(2, `${count} mails\n`);
