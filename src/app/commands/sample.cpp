// luoshi sample generate: a made-up population, from one seed.
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <filesystem>
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/commands/database_options.hpp"
#include "app/commands/words.hpp"
#include "app/house.hpp"
#include "app/population/desk.hpp"
#include "app/population/population.hpp"
#include "platform/log/log.hpp"

namespace luoshi::app {
namespace {

struct Options {
    std::string scale = "county";
    std::uint64_t seed = 1;
    std::string on;  // a day; empty: today
    int registers = 10;
    std::string division;
    int schools = 0;  // of each county; 0: all
    bool json = false;
};

struct Made {
    PopulationFigures figures;
    double seconds = 0;
    std::int64_t peak_megabytes = 0;
    std::int64_t file_megabytes = 0;  // of a SQLite file; 0 elsewhere
};
BOOST_DESCRIBE_STRUCT(Made, (), (figures, seconds, peak_megabytes, file_megabytes))

std::int64_t megabytes_of(const std::string& url) {
    constexpr std::string_view sqlite = "sqlite:";
    std::error_code none;
    const auto bytes = url.starts_with(sqlite) ? std::filesystem::file_size(url.substr(sqlite.size()), none) : 0;
    return none ? 0 : static_cast<std::int64_t>(bytes / 1'000'000);
}

// Measured on SQLite with a prefecture (docs/performance.md), rounded up; PostgreSQL takes about as much.
std::int64_t room_needed(const PopulationWanted& wanted) {
    constexpr std::int64_t a_pupil = 13'500;
    constexpr std::int64_t a_pupil_and_register_day = 150;
    constexpr std::int64_t bills_and_payments_a_pupil = 6'000;
    constexpr std::int64_t settlement_and_refunds_a_pupil = 4'000;
    constexpr std::int64_t log = 300'000'000;
    const bool over = wanted.on > term_on(wanted.on).last;
    const auto each = a_pupil + a_pupil_and_register_day * wanted.register_days + bills_and_payments_a_pupil + (over ? settlement_and_refunds_a_pupil : 0);
    return pupils_wanted(wanted) * each + log;
}

std::string gigabytes(std::int64_t bytes) { return fmt::format("{:.1f} GB", static_cast<double>(bytes) / 1e9); }

// Says how much room is needed, and refuses where the disk of a SQLite file has less. What an interrupted run has written counts as room that is there.
std::optional<Problem> why_no_room(const PopulationWanted& wanted, const std::string& url) {
    const auto needed = room_needed(wanted);
    fmt::print(stderr, "{} 名学生，约需 {} 数据库空间 ({} pupils need about {})\n", pupils_wanted(wanted), gigabytes(needed), pupils_wanted(wanted), gigabytes(needed));
    constexpr std::string_view sqlite = "sqlite:";
    if (!url.starts_with(sqlite)) return std::nullopt;
    std::error_code unknown;
    const auto folder = std::filesystem::absolute(url.substr(sqlite.size()), unknown).parent_path();
    const auto space = std::filesystem::space(folder, unknown);
    if (unknown) return std::nullopt;
    const auto there = static_cast<std::int64_t>(space.available) + megabytes_of(url) * 1'000'000;
    if (there >= needed) return std::nullopt;
    return Problem{Code::conflict, "disk-too-small",
                   fmt::format("需要约 {}，{} 所在磁盘只有 {}；请换一个磁盘（--db），缩小规模，减少点名册天数，或用 --schools 限制每县学校数", gigabytes(needed),
                               folder.string(), gigabytes(there)),
                   fmt::format("about {} are needed, the disk of {} has {}: choose another disk (--db), a smaller scale, fewer register days, or --schools",
                               gigabytes(needed), folder.string(), gigabytes(there))};
}

// Where nobody looks at a terminal a line a minute goes to the log.
class Teller {
 public:
    void show(std::int64_t done, std::int64_t all) {
        progress_.show(done, all);
        const auto now = std::chrono::steady_clock::now();
        if (isatty(STDERR_FILENO) != 0 || now - said_ < std::chrono::minutes{1}) return;
        said_ = now;
        log::info("population", {{"pupils", done}, {"of", all}});
    }

 private:
    Progress progress_{"学生 (pupils)"};
    std::chrono::steady_clock::time_point said_ = std::chrono::steady_clock::now();
};

void print_made(const Made& made, bool as_json) {
    if (as_json) {
        std::cout << json::to_json(made) << '\n';
        return;
    }
    const auto& f = made.figures;
    fmt::print("区划 {}，学校 {}，班级 {}，学生 {}，账户 {}，同意 {}，课程 {}，基础托管 {}，志愿 {}，座位 {}，课次 {}，点名册 {}，账单 {}，缴款 {}，退费 {}，已结算 {}\n", f.counties, f.schools, f.classes,
               f.pupils, f.accounts, f.consents, f.courses, f.base_places, f.wishes, f.seats, f.sessions, f.registers, f.bills, f.payments, f.refunds, f.settled);
    fmt::print("{:.1f} 秒，内存峰值 {} MB，数据库文件 {} MB (seconds, peak memory, file)\n", made.seconds, made.peak_megabytes, made.file_megabytes);
}

Exit generate(const SettingFlags& flags, const Options& options) {
    const auto scale = json::enum_parse<Scale>(options.scale);
    const auto on = options.on.empty() ? std::optional(system_clock().today()) : Date::parse(options.on);
    if (!scale || !on) return print_problem({Code::invalid, "bad-option", "规模或日期写得不对", "the scale or the day is not right"}, Exit::wrong_use);
    PopulationWanted wanted;
    wanted.scale = *scale;
    wanted.seed = options.seed;
    wanted.on = *on;
    wanted.password = sample_password;
    wanted.division = options.division;
    wanted.schools_a_county = options.schools;
    wanted.register_days = options.registers;
    auto database = open_database(flags, Migrating::apply);
    if (!database) return print_problem(database.error(), Exit::refused);
    const auto url = database_url(database->config);
    if (const auto refused = why_no_room(wanted, url)) return print_problem(*refused, Exit::refused);
    House house(std::move(*database));
    if (!house.may_hold_sample()) {
        return print_problem({Code::conflict, "real-accounts", "这个数据库里有真实账户；样例数据只能放进空的或样例数据库",
                              "this database holds accounts of real people: a population goes into an empty one or into the sample"},
                             Exit::refused);
    }
    if (const auto prepared = house.prepare_foundations(); !prepared) return print_problem(prepared.error(), Exit::refused);
    Teller told;
    const auto begun = std::chrono::steady_clock::now();
    const auto figures = make_population(house.storage(), command_line_context("430000"), wanted, [&](std::int64_t done, std::int64_t all) { told.show(done, all); });
    if (!figures) return print_problem(figures.error(), Exit::refused);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begun;
    house.storage().drain();
    print_made({*figures, seconds.count(), usage.ru_maxrss / 1024, megabytes_of(url)}, options.json);
    return Exit::done;
}

}  // namespace

void add_sample(CLI::App& app, Exit& exit) {
    auto* noun = app.add_subcommand("sample", "样例 (sample data)")->require_subcommand(1);
    auto* verb = noun->add_subcommand("generate", "生成一个县、一个市州或全省的样例人口和一个学期 (a made-up county, prefecture or province with a term)");
    auto flags = std::make_shared<SettingFlags>();
    auto options = std::make_shared<Options>();
    flags->add_to(*verb, {"db", "data", "key-file"});
    verb->add_option("--scale", options->scale, "规模 (how large)")->check(CLI::IsMember({"county", "prefecture", "province"}));
    verb->add_option("--seed", options->seed, "种子：相同的种子生成相同的数据 (the same seed makes the same data)");
    verb->add_option("--on", options->on, "到这一天为止的学期，默认今天 (the term until this day; default today)");
    verb->add_option("--register-days", options->registers, "最近多少个上课日有点名册 (registers of so many days)")->check(CLI::Range(0, 200));
    verb->add_option("--division", options->division, "只生成这个市州或县，如 431200 (only this prefecture or county of the scale)");
    verb->add_option("--schools", options->schools, "每个县最多几所学校；0：全部 (at most so many schools of each county; 0: all)")->check(CLI::Range(0, 10'000));
    verb->add_flag("--json", options->json, "输出 JSON (JSON)");
    verb->callback([=, &exit] { exit = generate(*flags, *options); });
}

}  // namespace luoshi::app
