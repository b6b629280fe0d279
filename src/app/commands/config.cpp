// luoshi config show: every setting, its value, where it came from and what it means.
#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/database_options.hpp"

namespace luoshi::app {
namespace {

void print_markdown() {
    fmt::print("# 设置 Settings\n\n由 `luoshi config show --markdown` 生成。一个设置 `a.b-c` 可写作参数 `--a.b-c`、环境变量 `LUOSHI_A_B_C` 或 "
               "`DATA/config.json` 中的 `\"a.b-c\"`；参数优先于环境变量，环境变量优先于文件。\n\n"
               "Printed by `luoshi config show --markdown`. A setting `a.b-c` is the flag `--a.b-c`, the variable `LUOSHI_A_B_C` or the member "
               "`\"a.b-c\"` of `DATA/config.json`; a flag beats the environment, the environment beats the file.\n\n"
               "| 名称 name | 默认 default | 含义 | meaning |\n| --- | --- | --- | --- |\n");
    for (const auto& setting : config::settings()) {
        fmt::print("| `{}` | {} | {} | {} |\n", setting.name, setting.standard.empty() ? "" : fmt::format("`{}`", setting.standard), setting.words,
                   setting.words_en);
    }
}

Exit show(const SettingFlags& flags) {
    const auto config = flags.load();
    if (!config) return print_problem(config.error(), Exit::wrong_use);
    for (const auto& row : config->show()) fmt::print("{:<26} {:<32} {:<12} {}\n", row.name, row.value, row.origin, row.words);
    return Exit::done;
}

}  // namespace

void add_config(CLI::App& app, Exit& exit) {
    auto* noun = app.add_subcommand("config", "设置 (settings)")->require_subcommand(1);
    auto* verb = noun->add_subcommand("show", "列出全部设置 (every setting)");
    auto flags = std::make_shared<SettingFlags>();
    auto markdown = std::make_shared<bool>(false);
    flags->add_all_to(*verb);
    verb->add_flag("--markdown", *markdown, "输出文档 (as documentation)");
    verb->callback([=, &exit] {
        if (*markdown) print_markdown();
        else exit = show(*flags);
    });
}

}  // namespace luoshi::app
