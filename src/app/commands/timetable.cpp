// luoshi timetable: weekly timetables on files, without a database. ITC-2007 track 3 instances give the official
// solution format, the project's own JSON gives JSON.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>

#include "afterschool/timetable/solver/api.hpp"
#include "afterschool/timetable/solver/generate.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/words.hpp"
#include "foundation/json.hpp"

namespace luoshi::app {
namespace {

namespace solver = afterschool::timetable::solver;

struct Options {
    std::string in;
    std::string out;
    std::string generate;
    std::uint64_t seed = 1;
    std::int64_t iterations = 20'000'000;
    std::optional<double> seconds;
    bool json = false;
};

struct Summary {
    std::string name;
    bool feasible = false;
    int penalty = 0;
    solver::Cost cost;
    std::int64_t iterations = 0;
    double seconds = 0;
    std::vector<solver::Violation> violations;
};
BOOST_DESCRIBE_STRUCT(Summary, (), (name, feasible, penalty, cost, iterations, seconds, violations))

Exit file_problem(const std::string& name) {
    return print_problem({Code::missing, "file-unreadable", "打不开文件 " + name + "；请检查路径和权限",
                          "cannot open " + name + "; check the path and your rights"},
                         Exit::wrong_use);
}

bool write_file(const std::string& name, std::string_view text) {
    std::ofstream file(name, std::ios::binary);
    file << text;
    file.close();
    return file.good();
}

Exit generate_instance(const Options& options) {
    const auto profile = solver::find_profile(options.generate);
    if (!profile) {
        return print_problem(
            {Code::invalid, "no-such-profile", "没有这个规模：" + options.generate + "；可用 comp01 至 comp21",
             "there is no size " + options.generate + "; comp01 to comp21 are known"},
            Exit::wrong_use);
    }
    return write_file(options.out, solver::write_ctt(solver::generate(*profile, options.seed).problem))
               ? Exit::done
               : file_problem(options.out);
}

void print_summary(const Summary& summary) {
    fmt::print("{}：{}，罚分 {}（座位 {}，分布天数 {}，连续 {}，场地固定 {}），{} 次尝试，{:.1f} 秒\n", summary.name,
               summary.feasible ? "没有违反硬约束" : fmt::format("违反硬约束 {} 处", summary.cost.hard),
               summary.penalty, summary.cost.room_capacity, summary.cost.min_days, summary.cost.compactness,
               summary.cost.room_stability, summary.iterations, summary.seconds);
    for (const auto& violation : summary.violations)
        fmt::print("  {} {:>4}  {}\n", violation.hard ? "硬" : "软", violation.points, violation.words);
}

Exit solve_file(const Options& options) {
    std::ifstream file(options.in, std::ios::binary);
    std::error_code error;
    if (!file || std::filesystem::is_directory(options.in, error)) return file_problem(options.in);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto problem = solver::read_any(text);
    if (!problem) {
        for (const auto& field : problem.error().fields)
            std::cerr << "  " << field.field << ": " << field.detail << '\n';
        return print_problem(problem.error(), Exit::wrong_use);
    }
    solver::SolveOptions how{.seed = options.seed, .iterations = options.iterations, .seconds = options.seconds};
    how.on_progress = [bar = Progress(options.in)](double done) mutable {
        bar.show(static_cast<std::int64_t>(done * 100), 100);
    };
    const auto solved = solver::solve(*problem, how);
    const bool own = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF") != std::string::npos &&
                     text[text.find_first_not_of(" \t\r\n\xEF\xBB\xBF")] == '{';
    const auto written = own ? json::to_json(solver::solution_json(*problem, solved.solution)) + "\n"
                             : solver::write_solution(*problem, solved.solution);
    if (!write_file(options.out, written)) return file_problem(options.out);
    const Summary summary{problem->name,
                          solved.cost.feasible(),
                          solved.cost.soft(),
                          solved.cost,
                          solved.iterations,
                          solved.seconds,
                          solver::explain(*problem, solved.solution)};
    if (options.json)
        std::cout << json::to_json(summary) << '\n';
    else
        print_summary(summary);
    if (summary.feasible) return Exit::done;
    return print_problem(
        {Code::conflict, "no-feasible-timetable", "没有找到满足全部硬约束的课表；违反之处已列出，请放宽后再试",
         "no timetable was found that keeps all hard constraints; the breaches are listed, relax some and try again"},
        Exit::refused);
}

}  // namespace

void add_timetable(CLI::App& app, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* verb = app.add_subcommand(
        "timetable", "编排周课表 (weekly timetables: ITC-2007 .ctt or luoshi.timetable/1 in, solution out)");
    auto* in = verb->add_option("--in", options->in, ".ctt 或 JSON (instance)");
    verb->add_option("--out", options->out, "结果文件 (where the solution goes)")->required();
    auto* made =
        verb->add_option("--generate", options->generate,
                         "不求解，而是生成一个 comp01…comp21 规模的题目 (writes a made-up instance of that size)");
    in->excludes(made);
    verb->add_option("--seed", options->seed, "随机种子 (same seed and iterations: same timetable)");
    verb->add_option("--iterations", options->iterations, "尝试次数 (moves tried)")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000'000}));
    verb->add_option("--seconds", options->seconds, "改为限时 (a time limit instead; not repeatable)")
        ->check(CLI::Range(0.001, 86'400.0));
    verb->add_flag("--json", options->json, "结果摘要和违反之处 (summary with every breach as JSON)");
    verb->callback([=, &exit] {
        if (options->in.empty() && options->generate.empty()) throw CLI::RequiredError("--in");
        exit = options->generate.empty() ? solve_file(*options) : generate_instance(*options);
    });
}

}  // namespace luoshi::app
