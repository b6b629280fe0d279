// luoshi assign: experts for items from files, without a database.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <map>

#include "app/commands/commands.hpp"
#include "app/commands/out_file.hpp"
#include "foundation/json.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/files/mapped.hpp"
#include "programmes/review/assignment/constraints.hpp"
#include "programmes/review/assignment/files.hpp"
#include "programmes/review/assignment/rounding.hpp"

namespace luoshi::app {
namespace {

namespace assignment = programmes::review::assignment;

struct Options {
    std::string items;
    std::string experts;
    std::string bids;
    std::string conflicts;
    assignment::Rules rules;
    std::string seed;
    std::string algorithm = "sha256";
    std::string out;
    bool json = false;
};

struct Summary {
    std::int64_t items = 0;
    std::int64_t experts = 0;
    std::int64_t pairs = 0;
    std::int64_t cost = 0;
    std::optional<double> expected_cost;  // of the probabilities, where experts were drawn
};
BOOST_DESCRIBE_STRUCT(Summary, (), (items, experts, pairs, cost, expected_cost))

// Every fault or shortage a line, before the sentence that print_problem writes.
Exit refuse(const Problem& problem) {
    for (const auto& field : problem.fields) std::cerr << "  " << field.detail << '\n';
    return print_problem(problem, problem.code == Code::invalid ? Exit::wrong_use : Exit::refused);
}

struct Solved {
    std::vector<assignment::Pair> pairs;
    std::int64_t cost = 0;
    std::optional<double> expected_cost;
};

Result<Solved> drawn(const Options& given, const assignment::Instance& instance) {
    const auto seed = crypto::from_hex(given.seed);
    const auto algorithm = json::enum_parse<draw::Algorithm>(given.algorithm);
    if (!seed || seed->empty() || !algorithm) {
        return Problem{Code::invalid, "seed-required", "有概率上限时由抽签决定：请用 --seed 给出十六进制的种子（偶数位），--algorithm 为 sha256 或 sm3",
                       "with a cap on probabilities experts are drawn: give the seed with --seed in hexadecimal, --algorithm is sha256 or sm3"};
    }
    TRY(auto solver, assignment::Solver::make(instance));
    TRY(const auto shares, solver.solve_shares(given.rules));
    auto pairs = assignment::draw_pairs(instance, given.rules, shares.shares, draw::Lottery(*algorithm, *seed));
    const auto cost = assignment::cost_of(instance, given.rules, pairs);
    return Solved{std::move(pairs), cost, static_cast<double>(shares.cost) / assignment::whole};
}

Result<Solved> solved(const Options& given, const assignment::Instance& instance) {
    if (given.rules.pair_permille < assignment::whole) return drawn(given, instance);
    TRY(auto result, assignment::assign(instance, given.rules));
    return Solved{std::move(result.pairs), result.cost, {}};
}

Exit assign(const Options& given) {
    std::map<std::string, files::MappedFile> opened;
    for (const auto* name : {&given.items, &given.experts, &given.bids, &given.conflicts}) {
        if (name->empty()) continue;
        auto file = files::MappedFile::open(*name);
        if (!file) return print_problem(file.error(), Exit::wrong_use);
        opened.insert_or_assign(*name, std::move(*file));
    }
    const auto text = [&](const std::string& name) { return name.empty() ? std::nullopt : std::optional(opened[name].bytes()); };
    const auto instance = assignment::read_instance({text(given.items), text(given.experts), opened[given.bids].bytes(), text(given.conflicts)});
    if (!instance) return refuse(instance.error());
    const auto result = solved(given, *instance);
    if (!result) return refuse(result.error());
    OutFile out(given.out);
    out.write(assignment::written(*instance, result->pairs));
    if (!out.keep()) return unwritable(given.out);
    const auto count = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
    if (given.json)
        std::cout << json::to_json(Summary{count(instance->items), count(instance->experts), count(result->pairs), result->cost, result->expected_cost}) << '\n';
    fmt::print(stderr, "cost: {}\n", result->cost);
    if (result->expected_cost) fmt::print(stderr, "expected cost: {:.3f}\n", *result->expected_cost);
    return Exit::done;
}

}  // namespace

void add_assign(CLI::App& app, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto& rules = options->rules;
    auto* verb = app.add_subcommand("assign", "给项目安排评审专家，总代价最小并有证明 (experts for items at the least cost, proven)");
    verb->add_option("--items", options->items, "item[,needed]；不写为 bids 中的项目 (default: those in bids)");
    verb->add_option("--experts", options->experts, "expert[,unit,min,max]；不写为 bids 中的专家 (default: those in bids)");
    verb->add_option("--bids", options->bids, "expert,item,cost")->required();
    verb->add_option("--conflicts", options->conflicts, "expert,item：绝不安排 (never assigned)");
    verb->add_option("--per-item", rules.per_item, "每个项目几名专家 (experts for each item)")->required();
    verb->add_option("--cap", rules.cap, "每名专家最多几项 (at most so many items for an expert)");
    verb->add_option("--load-cost", rules.load_cost, "专家的第 i 项（从 0 数）多花 N·i，默认 100 (an expert's i-th item costs N·i more)");
    verb->add_option("--default-cost", rules.default_cost, "未申报的配对也可安排，代价为 N (pairs that are not listed may be assigned at N)");
    verb->add_flag("--distinct-units", rules.distinct_units, "同一项目的专家来自不同单位 (no two experts of one unit for an item)");
    verb->add_option("--pair-permille", rules.pair_permille, "每对的概率至多千分之 N，由抽签决定 (no pair likelier than N thousandths: experts are drawn)");
    verb->add_option("--seed", options->seed, "抽签的种子，十六进制 (seed of that draw, hexadecimal)");
    verb->add_option("--algorithm", options->algorithm, "sha256 | sm3");
    verb->add_option("--out", options->out, "item,expert")->required();
    verb->add_flag("--json", options->json, "数字以 JSON 写到标准输出 (figures as JSON on stdout)");
    verb->callback([options, &exit] { exit = assign(*options); });
}

}  // namespace luoshi::app
