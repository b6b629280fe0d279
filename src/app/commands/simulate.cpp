// luoshi simulate: a term with faults and an auditor, from one seed.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/commands/words.hpp"
#include "app/simulated_house.hpp"

namespace luoshi::app {
namespace {

struct Options {
    SimulationWanted wanted;
    std::uint64_t seeds = 1;
    bool json = false;
};

void print_figures(const SimulationFigures& figures) {
    const auto& faults = figures.faults;
    fmt::print("种子 {}，{} 天，{} 所学校，{} 名学生：{} 次操作，{} 次被拒绝；点名册 {}，交接 {}，期末座位 {}\n", figures.seed, figures.days, figures.schools, figures.pupils, figures.acts,
               figures.refusals, figures.registers, figures.hand_overs, figures.seats);
    fmt::print("  故障：写入之间中断 {}，提交后中断 {}，重启 {}，丢失 {}，重复 {}，迟到 {}，回声 {}，时钟跳变 {}；时钟倒退时被约束拦下 {}\n", faults.before_commit, faults.after_commit,
               faults.restarts, faults.lost, faults.doubled, faults.late, faults.echoes, faults.clock_jumps, figures.accidents_of_clock);
    fmt::print("  digest {}\n", figures.digest);
    std::fflush(stdout);
    for (const auto& violation : figures.violations) fmt::print(stderr, "  违反 (violation): {}\n", violation);
    if (!figures.violations.empty()) fmt::print(stderr, "  重放 (replay): luoshi simulate --seed {} --days {} --schools {}\n", figures.seed, figures.days, figures.schools);
}

Exit run(const Options& options) {
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("luoshi-simulate-{}", ::getpid());
    std::filesystem::create_directories(folder);
    const SimulatedHouse house(folder);
    Progress progress("种子 (seeds)");
    Exit exit = Exit::done;
    for (std::uint64_t n = 0; n < options.seeds; ++n) {
        auto wanted = options.wanted;
        wanted.seed += n;
        const auto figures = simulate(house.parts(), wanted, folder);
        if (options.json) std::cout << json::to_json(figures) << '\n';
        else print_figures(figures);
        if (!figures.violations.empty()) exit = Exit::violations;
        progress.show(static_cast<std::int64_t>(n) + 1, static_cast<std::int64_t>(options.seeds));
    }
    std::filesystem::remove_all(folder);
    return exit;
}

}  // namespace

void add_simulate(CLI::App& app, Exit& exit) {
    auto* verb = app.add_subcommand("simulate", "模拟一个学期：有故障，有审计员 (a term with faults and an auditor; exit 3 on a violation)");
    auto options = std::make_shared<Options>();
    verb->add_option("--seed", options->wanted.seed, "种子 (seed)");
    verb->add_option("--seeds", options->seeds, "从该种子起共多少个 (how many seeds from there on)")->check(CLI::Range(1, 1'000'000));
    verb->add_option("--days", options->wanted.days, "天数；开学前 12 天开始 (days, from twelve before the term)")->check(CLI::Range(1, 150));
    verb->add_option("--schools", options->wanted.schools, "学校数 (schools)")->check(CLI::Range(1, 500));
    verb->add_flag("--json", options->json, "每个种子一行 JSON (JSON, one line a seed)");
    verb->callback([=, &exit] { exit = run(*options); });
}

}  // namespace luoshi::app
