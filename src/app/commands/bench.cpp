// luoshi bench [NAME…]: the benchmarks of docs/performance.md. Figures are medians of the given number of runs.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <iostream>
#include <thread>

#include "afterschool/allocation/matching/bench.hpp"
#include "afterschool/attendance/bench.hpp"
#include "afterschool/timetable/solver/bench.hpp"
#include "app/commands/bench_enrolment.hpp"
#include "app/commands/bench_indicators.hpp"
#include "app/commands/bench_settle.hpp"
#include "app/commands/bench_supervision.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/database_options.hpp"
#include "app/wiring.hpp"
#include "foundation/json.hpp"
#include "notices/reading/bench.hpp"
#include "org/api.hpp"
#include "platform/http/bench.hpp"
#include "platform/storage/migrate.hpp"
#include "programmes/review/assignment/bench.hpp"
#include "programmes/review/conflicts/bench.hpp"
#include "programmes/review/selection/bench.hpp"
#include "rules/api.hpp"
#include "rules/bench.hpp"

namespace luoshi::app {
namespace {

struct Figure {
    std::string name;
    double value = 0;
    std::string unit;
};
BOOST_DESCRIBE_STRUCT(Figure, (), (name, value, unit))

struct Bench {
    std::string_view name;
    std::string_view words;
    std::vector<Figure> (*run)(std::chrono::milliseconds duration);
    std::vector<Figure> (*run_on)(std::chrono::milliseconds duration, const std::string& engine) = nullptr;  // of those that need a database
};

std::vector<Figure> notice_read(std::chrono::milliseconds duration) {
    const auto figures = notices::reading::bench_notice_read(duration);
    return {{"parse", figures.parse_mb_per_second, "MB/s"}, {"parse and JSON", figures.json_mb_per_second, "MB/s"},
            {"a notice of 10 KB", figures.notice_10kb_ms, "ms"}, {"corpus", figures.corpus_mb, "MB"}};
}

// The storage is there because an Application needs one; nothing is asked of it.
std::vector<Figure> http_plaintext(std::chrono::milliseconds duration) {
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("luoshi-bench-{}", ::getpid());
    std::filesystem::create_directories(folder);
    const auto storage = storage::open("sqlite:" + (folder / "empty.db").string());
    const auto figures = http::bench_plaintext(*storage, duration);
    storage->drain();
    std::filesystem::remove_all(folder);
    return {{"requests", figures.per_second, "1/s"}, {"median", figures.p50_milliseconds, "ms"}, {"p99", figures.p99_milliseconds, "ms"}};
}

// Hunan's bodies and rules in a database of its own.
std::vector<Figure> rules_ask(std::chrono::milliseconds duration) {
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("luoshi-bench-{}", ::getpid());
    std::filesystem::create_directories(folder);
    const auto storage = storage::open("sqlite:" + (folder / "rules.db").string());
    storage::migrate(*storage, all_migrations()).value();
    const auto context = command_line_context("430000");
    storage::write(*storage, context, [](Work& work) { return org::seed_hunan(work); }).value();
    storage::write(*storage, context, [](Work& work) { return rules::seed_hunan(work); }).value();
    const auto figures = rules::bench_ask(*storage, context, duration);
    storage->drain();
    std::filesystem::remove_all(folder);
    return {{"one indexed query an ask", figures.asks_per_second, "1/s"}, {"from a loaded rule set", figures.batch_asks_per_second, "1/s"}};
}

// A second stands for the whole province; less time, fewer pupils. The files are made once and used by every run.
std::vector<Figure> allocate(std::chrono::milliseconds duration) {
    const auto pupils = static_cast<std::uint32_t>(std::clamp<std::int64_t>(duration.count(), 1, 1000) * 7'500);
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("luoshi-bench-allocate-{}", pupils);
    std::filesystem::create_directories(folder);
    const auto figures = afterschool::allocation::matching::bench_allocate(pupils, folder, std::max(1U, std::thread::hardware_concurrency()));
    return {{"pupils", figures.pupils, ""}, {"wishes", figures.wishes, ""}, {"seated", figures.seated, ""},
            {"lottery numbers and order", figures.numbers_seconds, "s"}, {"deferred acceptance", figures.da_seconds, "s"},
            {"serial dictatorship", figures.rsd_seconds, "s"}, {"files to files", figures.files_seconds, "s"}, {"deferred acceptance, processor", figures.da_cpu, "s"},
            {"files to files, processor", figures.files_cpu, "s"},
            {"arrays of the allocation", figures.arrays_mb, "MB"}, {"peak without mapped files", figures.peak_mb, "MB"}};
}

// Each of the generated instances for that long; per instance its penalty, then all together.
std::vector<Figure> timetable(std::chrono::milliseconds duration) {
    std::vector<Figure> figures;
    double feasible = 0;
    double penalty = 0;
    double planted = 0;
    double seconds = 0;
    double moves = 0;
    const auto instances = afterschool::timetable::solver::bench_timetable(duration);
    for (const auto& instance : instances) {
        figures.push_back({instance.name, static_cast<double>(instance.penalty), instance.feasible ? "points" : "points, NOT FEASIBLE"});
        feasible += instance.feasible ? 1 : 0;
        penalty += instance.penalty;
        planted += instance.planted;
        seconds += instance.seconds;
        moves += instance.moves_per_second / static_cast<double>(instances.size());
    }
    figures.push_back({"feasible", feasible, fmt::format("of {}", instances.size())});
    figures.push_back({"penalty, sum", penalty, "points"});
    figures.push_back({"penalty planted, sum", planted, "points"});
    figures.push_back({"seconds, sum", seconds, "s"});
    figures.push_back({"moves", moves / 1e6, "million/s"});
    return figures;
}

// Registers of a province's year, or a part of it: the whole year for a minute or more (--milliseconds 60000 --runs 1).
std::vector<Figure> roll_call(std::chrono::milliseconds duration) {
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("luoshi-bench-{}", ::getpid());
    std::filesystem::create_directories(folder);
    const auto file = folder / "registers.db";
    const auto figures = afterschool::attendance::bench_roll_call(file, [&] {
        auto storage = storage::open("sqlite:" + file.string());
        storage::migrate(*storage, all_migrations()).value();
        return storage;
    }, duration);
    std::filesystem::remove_all(folder);
    return {{"marks", figures.marks, "thousand"}, {"registers in the file", figures.megabytes, "MB"}, {"every mark counted", figures.count_seconds, "s"},
            {"counters added up", figures.sum_seconds, "s"}, {"50 million marks", figures.per_year_megabytes, "MB"},
            {"50 million marks counted", figures.per_year_count_seconds, "s"}};
}

// Five families for each millisecond; the usual second makes 50,000 sign-ups.
std::vector<Figure> enrol_opening(std::chrono::milliseconds duration, const std::string& engine) {
    afterschool::enrolment::OpeningPlan plan;
    plan.families = static_cast<int>(std::clamp<std::int64_t>(5 * duration.count(), 50, 10'000));
    plan.places = plan.families * 95 / 100;
    const auto figures = bench_enrol_opening(engine, plan);
    return {{"sign-ups", figures.per_second, "1/s"},
            {"answers", figures.answers_per_second, "1/s"},
            {"median", figures.p50_milliseconds, "ms"},
            {"p99", figures.p99_milliseconds, "ms"},
            {"processor, server", figures.server_microseconds, "µs an answer"},
            {"seats given", static_cast<double>(figures.seats), ""},
            {"told that it is full", static_cast<double>(figures.full), ""},
            {"neither", static_cast<double>(figures.other), ""},
            {"seats oversold", static_cast<double>(figures.oversold), ""},
            {"acknowledged and lost", static_cast<double>(figures.lost), ""}};
}

// A second stands for the whole province in memory and for four schools with all their registers; twenty for all schools of a county, a hundred for a
// prefecture; less than a second for fewer pupils and one school. The engine may name a file in which the prepared term is kept (sqlite:PATH).
std::vector<Figure> settle(std::chrono::milliseconds duration, const std::string& engine) {
    const auto milliseconds = std::max<std::int64_t>(duration.count(), 1);
    SettleWanted wanted;
    wanted.whole_term = true;  // of three days only, pupils who were billed and never came would keep the term from being settled
    wanted.reckoned = std::min<std::int64_t>(milliseconds, 1000) * 7'500;
    wanted.scale = milliseconds >= 100'000 ? Scale::prefecture : Scale::county;
    wanted.schools = milliseconds >= 20'000 ? 0 : static_cast<int>(std::max<std::int64_t>(milliseconds / 250, 1));
    if (engine.starts_with("sqlite:")) wanted.kept = engine.substr(7);
    const auto figures = bench_settle(wanted);
    return {{"pupils reckoned in memory", figures.reckoned_pupils, ""},
            {"reckoned in", figures.reckoned_seconds, "s"},
            {"schools settled", figures.schools, ""},
            {"schools refused", figures.refused, ""},
            {"their pupils", figures.pupils, ""},
            {"of them with a refund or less to pay", figures.moved, ""},
            {"settled in, first time", figures.first_seconds, "s"},
            {"settled in, once more", figures.settle_seconds, "s"},
            {"processor time of a pupil, all threads", figures.processor_seconds * 1e6 / figures.pupils, "us"},
            {"pupils settled", figures.pupils_per_second, "1/s"},
            {"7.5 million at that rate", figures.province_seconds, "s"},
            {"rights to refunds written afterwards in", figures.rights_seconds, "s"},
            {"differences found by checks", figures.differences, ""}};
}

// The usual second stands for calls of 1,000 and 2,000 items; less time, fewer items.
std::vector<Figure> assign(std::chrono::milliseconds duration) {
    namespace assignment = programmes::review::assignment;
    struct Size {
        const char* words;
        std::uint32_t items, experts;
        assignment::Bids bids;
    };
    constexpr Size sizes[] = {{"1,000 × 3 over 200, dense", 1000, 200, assignment::Bids::dense},
                              {"1,000 × 3 over 200, sparse", 1000, 200, assignment::Bids::sparse},
                              {"2,000 × 3 over 400, dense", 2000, 400, assignment::Bids::dense},
                              {"2,000 × 3 over 400, sparse", 2000, 400, assignment::Bids::sparse}};
    std::vector<Figure> figures;
    const auto share = std::clamp<std::int64_t>(duration.count(), 1, 1000);
    for (const auto& [words, items, experts, bids] : sizes) {
        const auto part = [&](std::uint32_t whole) { return std::max<std::uint32_t>(20, static_cast<std::uint32_t>(whole * share / 1000)); };
        const auto made = assignment::bench_assign(part(items), 3, part(experts), bids);
        figures.push_back({words, made.solve_seconds, "s"});
        figures.push_back({"  the cap moves by one", made.again_seconds, "s"});
        figures.push_back({"  distinct units", made.distinct_seconds, "s"});
        figures.push_back({"  no pair likelier than 0.5", made.shares_seconds, "s"});
        figures.push_back({"  files to files", made.files_seconds, "s"});
        figures.push_back({"  rounds of the library", made.rounds, ""});
        figures.push_back({"  cost", made.cost, ""});
    }
    return figures;
}

std::vector<Figure> conflicts(std::chrono::milliseconds duration) {
    const auto share = std::clamp<std::int64_t>(duration.count(), 30, 1000);
    const auto figures = programmes::review::conflicts::bench_conflicts(400 * share / 1000, 2 * share);
    return {{"experts", static_cast<double>(400 * share / 1000), ""}, {"items", static_cast<double>(2 * share), ""}, {"all conflicts", figures.seconds, "s"}, {"found", figures.found, ""}};
}

std::vector<Figure> select(std::chrono::milliseconds duration) {
    const auto candidates = std::clamp<std::int64_t>(duration.count() * 6 / 10, 30, 600);
    const auto figures = programmes::review::selection::bench_select(candidates);
    return {{"candidates", static_cast<double>(candidates), ""}, {"chosen", figures.chosen, ""}, {"selection", figures.select_seconds, "s"},
            {"losers told why", figures.losers, ""}, {"all explanations", figures.explain_seconds, "s"}};
}

// The usual second makes a province of 10,000 schools; less time, fewer schools.
std::vector<Figure> indicators(std::chrono::milliseconds duration, const std::string& engine) {
    const auto schools = static_cast<int>(std::clamp<std::int64_t>(10 * duration.count(), 130, 10'000));
    const auto figures = bench_indicators(engine, schools, schools < 10'000 ? 40 : 600);
    return {{"schools", figures.schools, ""},
            {"county rows", figures.county_rows, ""},
            {"write path", figures.add_microseconds, "µs a count"},
            {"questions", figures.queries, ""},
            {"median", figures.median_ms, "ms"},
            {"p95", figures.p95_ms, "ms"},
            {"p99", figures.p99_ms, "ms"},
            {"p95 of the province", figures.province_p95_ms, "ms"},
            {"all indicators at once", figures.cards_ms, "ms"},
            {"differ from brute force", figures.wrong, ""}};
}

// The usual second draws over a prefecture; from a tenth of it over a county, below over a handful of schools.
std::vector<Figure> draws(std::chrono::milliseconds duration) {
    const auto milliseconds = std::max<std::int64_t>(duration.count(), 1);
    DrawWanted wanted;
    wanted.prefecture = milliseconds >= 1000;
    wanted.schools = wanted.prefecture ? 714 : static_cast<int>(std::min<std::int64_t>(82, 5 + milliseconds));
    wanted.inspectors = wanted.prefecture ? 60 : std::min(20, 4 + static_cast<int>(milliseconds));
    const auto figures = bench_draws(wanted);
    return {{"schools", figures.schools, ""},
            {"inspectors", figures.inspectors, ""},
            {"schools drawn", figures.drawn, ""},
            {"lists with risks, frozen and announced", figures.announce_ms, "ms"},
            {"drawn, with record and visits", figures.run_ms, "ms"},
            {"computed again from the record", figures.recompute_ms, "ms"},
            {"record", figures.record_kilobytes, "KB"},
            {"the same result", figures.same, ""}};
}

// The usual second checks four schools; twenty a whole county; less than a second one school.
std::vector<Figure> checks(std::chrono::milliseconds duration) {
    const auto milliseconds = std::max<std::int64_t>(duration.count(), 1);
    const auto figures = bench_checks({milliseconds >= 20'000 ? 0 : static_cast<int>(std::max<std::int64_t>(milliseconds / 250, 1))});
    return {{"schools", figures.schools, ""},
            {"pupils", figures.pupils, ""},
            {"cases opened in the first night", figures.opened, ""},
            {"cases opened in the second", figures.opened_again, ""},
            {"the first night", figures.first_seconds, "s"},
            {"the second night", figures.second_seconds, "s"},
            {"schools checked", figures.schools_per_second, "1/s"}};
}

constexpr Bench benches[] = {
    {"enrol-opening", "报名开始的一分钟 (the opening minute of enrolment: 1,000 connections, course by course)", nullptr, enrol_opening},
    {"indicators", "全省指标，一万所学校 × 12 个月 (figures of the province, 10,000 schools, 12 months; cost of the write path)", nullptr, indicators},
    {"allocate", "一省的志愿分配，750 万学生 × 5 个志愿 (a province: 7.5 million pupils, five wishes each)", allocate},
    {"assign", "评审专家的最优安排，含最优证明 (optimal assignment of experts, proof included)", assign},
    {"conflicts", "从数据中找出须回避的关系，含两层关系链 (conflicts of interest from data, chains of two steps)", conflicts},
    {"select", "名额约束下的评选与逐个说明 (selection under quotas, an explanation for every loser)", select},
    {"http-plaintext", "网络服务，不经数据库 (the server with nothing behind it, 64 connections, load generator on the same machine)", http_plaintext},
    {"timetable", "课表求解，21 个生成的题目，每题限时 (weekly timetables, 21 generated instances, each for --milliseconds)", timetable},
    {"notice-read", "读通知，单核 (reading notices, one core)", notice_read},
    {"rules-ask", "查适用的规则 (what holds here and why, SQLite, one thread)", rules_ask},
    {"settle", "学期结算：全省在内存中核算；整所学校从点名册到结算与凭证，SQLite (a term settled: a province reckoned in memory, whole schools in the database)", nullptr, settle},
    {"draws", "双随机抽取：一个市州或一个县区，SQLite (a double random draw over a prefecture or a county, SQLite)", draws},
    {"checks", "一夜的全部监测规则，生成的县区，SQLite (one night of all check rules over a generated county, SQLite)", checks},
    {"roll-call", "点名册：大小与计数，SQLite，单线程 (registers: size and counting, SQLite, one thread)", roll_call},
};

struct Median {
    std::string bench;
    std::vector<Figure> figures;
};
BOOST_DESCRIBE_STRUCT(Median, (), (bench, figures))

// Of each figure the median of the runs: these machines are noisy.
Median median_of(const Bench& bench, int runs, std::chrono::milliseconds duration, const std::string& engine) {
    std::vector<std::vector<Figure>> all;
    for (int i = 0; i < runs; ++i) all.push_back(bench.run_on != nullptr ? bench.run_on(duration, engine) : bench.run(duration));
    Median median{std::string(bench.name), all.front()};
    for (std::size_t figure = 0; figure < median.figures.size(); ++figure) {
        std::vector<double> values;
        for (const auto& run : all) values.push_back(run[figure].value);
        std::ranges::sort(values);
        median.figures[figure].value = values[values.size() / 2];
    }
    return median;
}

struct Options {
    std::vector<std::string> names;
    bool json = false;
    int runs = 5;
    int milliseconds = 1000;
    std::string engine = "sqlite";
};

Exit run(const Options& options) {
    for (const auto& name : options.names) {
        if (std::ranges::none_of(benches, [&](const Bench& bench) { return bench.name == name; })) {
            return print_problem({Code::invalid, "no-such-bench", "没有这个测量：" + name, "there is no benchmark " + name}, Exit::wrong_use);
        }
    }
    for (const auto& bench : benches) {
        if (!options.names.empty() && std::ranges::find(options.names, bench.name) == options.names.end()) continue;
        const auto median = median_of(bench, options.runs, std::chrono::milliseconds{options.milliseconds}, options.engine);
        if (options.json) {
            std::cout << json::to_json(median) << '\n';
            continue;
        }
        fmt::print("{} — {}\n", bench.name, bench.words);
        for (const auto& figure : median.figures) fmt::print("  {:<28} {:>12.3f} {}\n", figure.name, figure.value, figure.unit);
    }
    return Exit::done;
}

}  // namespace

void add_bench(CLI::App& app, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* verb = app.add_subcommand("bench", "测量 (benchmarks)");
    verb->add_option("names", options->names, "哪些；不写为全部 (which; none: all)");
    verb->add_flag("--json", options->json, "每项一行 (JSON, one line each)");
    verb->add_option("--runs", options->runs, "取几次的中位数 (median of how many)")->check(CLI::Range(1, 1000));
    verb->add_option("--milliseconds", options->milliseconds, "每次多久 (how long each)")->check(CLI::Range(1, 600'000));
    verb->add_option("--engine", options->engine, "sqlite，或 PostgreSQL 服务器地址 (sqlite, or the URL of a PostgreSQL server)");
    verb->callback([=, &exit] { exit = run(*options); });
}

}  // namespace luoshi::app
