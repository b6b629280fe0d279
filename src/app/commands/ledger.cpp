// luoshi ledger export: the books of all schools below a body as one journal, so that an outside program adds them up again.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <optional>

#include "app/commands/commands.hpp"
#include "app/commands/database_options.hpp"
#include "app/commands/out_file.hpp"
#include "fees/journal/export.hpp"
#include "org/api.hpp"

namespace luoshi::app {
namespace {

namespace journal = fees::journal;

struct Options {
    std::string body = "/430000/";
    std::string out;  // empty: standard output
};

Result<std::string> path_of(Work& work, const std::string& body) {
    if (body.starts_with('/') && body.ends_with('/') && body.size() > 1) return body;
    if (const auto found = org::find_body_by_code(work, body)) return found->path;
    return Problem{Code::missing, "unknown-body", "没有机构 " + body + "；请写它的代码（如 430104）或路径（如 /430000/430100/430104/）",
                   "there is no body " + body + ": give its code (430104) or its path (/430000/430100/430104/)"};
}

Exit export_ledger(const SettingFlags& flags, const Options& options) {
    const auto opened = open_to_read(flags);
    if (!opened) return print_problem(opened.error(), Exit::refused);
    std::optional<OutFile> file;
    if (!options.out.empty()) file.emplace(options.out);
    const auto written = storage::read(**opened, command_line_context(), [&](Work& work) -> Result<journal::WholeLedger> {
        TRY(const std::string path, path_of(work, options.body));
        return journal::write_whole_ledger(work, path, [&](std::string_view text) { file ? file->write(text) : static_cast<void>(std::cout << text); });
    });
    if (!written) return print_problem(written.error(), Exit::refused);
    if (file && !file->keep()) return unwritable(options.out);
    std::cout.flush();
    fmt::print(stderr, "账簿 {}，凭证 {}，科目 {} (books, entries, accounts)\n", written->books, written->entries, written->accounts);
    return Exit::done;
}

}  // namespace

void add_ledger(CLI::App& app, Exit& exit) {
    auto* noun = app.add_subcommand("ledger", "账簿 (the books of schools)")->require_subcommand(1);
    auto* verb = noun->add_subcommand("export", "导出一个机构下所有学校的账，供 hledger 复算 (the books of all schools below a body, for hledger to add up again)");
    auto flags = std::make_shared<SettingFlags>();
    auto options = std::make_shared<Options>();
    flags->add_to(*verb, {"db", "data"});
    verb->add_option("--body", options->body, "机构代码或路径，默认全省 (code or path of the body; default: the province)");
    verb->add_option("--out", options->out, "写到这个文件，默认标准输出 (the file; default: standard output)");
    verb->callback([=, &exit] { exit = export_ledger(*flags, *options); });
}

}  // namespace luoshi::app
