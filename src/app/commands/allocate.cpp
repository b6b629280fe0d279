// luoshi allocate: seats from files, without a database; luoshi draw verify: the same again from its record.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <thread>

#include "afterschool/allocation/matching/files.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/out_file.hpp"
#include "platform/files/mapped.hpp"
#include "supervision/inspections/drawing/drawing.hpp"

namespace luoshi::app {
namespace {

namespace matching = afterschool::allocation::matching;
namespace fs = std::filesystem;

struct Options {
    std::string courses;
    std::string wishes;
    std::string pupils;
    std::string seed;
    std::string mechanism = "da";
    std::string ties = "lottery";
    std::string below_min = "report";
    std::string algorithm = "sha256";
    std::string out;
    std::string record;
    unsigned threads = 0;
    bool json = false;
};

unsigned threads_of(unsigned asked) { return asked > 0 ? asked : std::max(1U, std::thread::hardware_concurrency()); }

// As seen from the folder of the record, so that the files can be moved together.
std::string seen_from(const fs::path& record, const std::string& file) {
    return fs::absolute(file)
        .lexically_normal()
        .lexically_proximate(fs::absolute(record).lexically_normal().parent_path())
        .generic_string();
}

Result<matching::Options> read_options(const Options& given) {
    TRY(matching::Options options,
        matching::options_of(given.mechanism,
                             boost::json::object{{"ties", given.ties}, {"below_min", given.below_min}}));
    const auto algorithm = json::enum_parse<draw::Algorithm>(given.algorithm);
    if (!algorithm) {
        return Problem{Code::invalid, "unknown-option", "没有这种摘要算法：" + given.algorithm,
                       "unknown algorithm " + given.algorithm};
    }
    options.algorithm = *algorithm;
    options.threads = threads_of(given.threads);
    const auto seed = crypto::from_hex(given.seed);
    if (!seed || (options.uses_seed() && seed->empty())) {
        return Problem{Code::invalid, "seed-required", "请用 --seed 给出十六进制的种子（偶数位）",
                       "give the seed with --seed in hexadecimal (an even number of digits)"};
    }
    options.seed = *seed;
    return options;
}

void print_figures(const matching::FileFigures& figures) {
    fmt::print(stderr, "applicants: {}\nwishes: {}\nseated: {}\nfirst wish: {}\n", figures.applicants, figures.wishes,
               figures.seated, figures.first_wish);
    for (const auto& course : figures.below_min) {
        fmt::print(stderr, "{}: course {} slot {} has {} of at least {}\n", course.closed ? "closed" : "below min",
                   course.course, course.slot, course.taken, course.min);
    }
}

Exit allocate(const Options& given) {
    auto options = read_options(given);
    if (!options) return print_problem(options.error(), Exit::wrong_use);
    std::map<std::string, files::MappedFile> opened;
    for (const auto* name : {&given.courses, &given.wishes, &given.pupils}) {
        if (name->empty()) continue;
        auto file = files::MappedFile::open(*name);
        if (!file) return print_problem(file.error(), Exit::wrong_use);
        opened.insert_or_assign(*name, std::move(*file));
    }
    matching::InputTexts texts{opened[given.courses].bytes(), opened[given.wishes].bytes(), std::nullopt};
    if (!given.pupils.empty()) texts.pupils = opened[given.pupils].bytes();
    OutFile out(given.out);
    auto result = matching::allocate_texts(texts, *options, [&](std::string_view piece) { out.write(piece); });
    if (!result) return print_problem(result.error(), Exit::wrong_use);
    const fs::path record_path =
        given.record.empty() ? fs::path(given.out).parent_path() / "RECORD.json" : fs::path(given.record);
    auto& record = result->record;
    record.inputs[0].file = seen_from(record_path, given.courses);
    record.inputs[1].file = seen_from(record_path, given.wishes);
    if (record.inputs.size() > 2) record.inputs[2].file = seen_from(record_path, given.pupils);
    record.result.file = seen_from(record_path, given.out);
    if (!out.keep()) return unwritable(given.out);
    OutFile record_file(record_path);
    record_file.write(draw::write_record(record));
    if (!record_file.keep()) return unwritable(record_path);
    if (given.json)
        std::cout << json::to_json(result->figures) << '\n';
    else
        print_figures(result->figures);
    return Exit::done;
}

// Every mechanism by whoever owns it.
draw::Recompute recompute_with(unsigned threads) {
    return [seats = matching::recompute_with(threads)](const draw::Record& record, const draw::Texts& inputs, std::string_view seed) {
        namespace inspections = supervision::inspections::drawing;
        return record.mechanism == inspections::mechanism ? inspections::recompute(record, inputs, seed) : seats(record, inputs, seed);
    };
}

Exit verify(const Options& given) {
    const auto file = files::MappedFile::open(given.record);
    if (!file) return print_problem(file.error(), Exit::wrong_use);
    const auto record = draw::read_record(file->bytes());
    if (!record) return print_problem(record.error(), Exit::wrong_use);
    std::map<std::string, files::MappedFile> opened;
    const auto fetch = [&](const draw::RecordPart& part) -> std::optional<std::string_view> {
        if (!part.file) return std::nullopt;
        auto mapped = files::MappedFile::open(fs::path(given.record).parent_path() / *part.file);
        if (!mapped) return std::nullopt;
        return opened.insert_or_assign(part.name, std::move(*mapped)).first->second.bytes();
    };
    const auto differences = draw::verify(*record, fetch, recompute_with(threads_of(given.threads)));
    if (given.json) {
        std::cout << json::to_json(differences) << '\n';
    } else if (differences.empty()) {
        std::cout << "verified\n";
    } else {
        for (const auto& difference : differences)
            fmt::print("{}\n  {}\n", draw::words_en_of(difference), draw::words_of(difference));
    }
    std::cout.flush();
    return differences.empty() ? Exit::done : Exit::violations;
}

}  // namespace

void add_allocate(CLI::App& app, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* verb = app.add_subcommand("allocate", "按志愿分配名额 (allocate places by wishes, from files)");
    verb->add_option("--courses", options->courses, "course,slot,capacity[,min]")->required();
    verb->add_option("--wishes", options->wishes, "pupil,slot,rank,course[,priority]")->required();
    verb->add_option("--pupils", options->pupils, "pupil[,priority]：可以参加的学生 (who may take part)");
    verb->add_option("--seed", options->seed, "种子，十六进制 (hexadecimal)");
    verb->add_option("--mechanism", options->mechanism, "da | rsd | first-come");
    verb->add_option("--ties", options->ties, "lottery | id");
    verb->add_option("--below-min", options->below_min,
                     "report：只列出 | close：停开后重新分配 (name them, or close and allocate again)");
    verb->add_option("--algorithm", options->algorithm, "sha256 | sm3");
    verb->add_option("--out", options->out, "pupil,slot,course,rank")->required();
    verb->add_option("--record", options->record,
                     "抽签记录；不写为结果旁的 RECORD.json (default: RECORD.json beside the result)");
    verb->add_option("--threads", options->threads, "线程数，不影响结果 (changes the speed only)")
        ->check(CLI::Range(1, 256));
    verb->add_flag("--json", options->json, "数字以 JSON 写到标准输出 (figures as JSON on stdout)");
    verb->callback([options, &exit] { exit = allocate(*options); });
}

void add_draw(CLI::App& app, Exit& exit) {
    auto* noun = app.add_subcommand("draw", "公开抽签 (public draws)")->require_subcommand(1);
    auto options = std::make_shared<Options>();
    auto* verb = noun->add_subcommand("verify", "重新计算一次抽签 (re-computes a draw from its record)");
    verb->add_option("record", options->record, "RECORD.json")->required();
    verb->add_option("--threads", options->threads)->check(CLI::Range(1, 256));
    verb->add_flag("--json", options->json, "不一致之处 (the differences as JSON)");
    verb->callback([options, &exit] { exit = verify(*options); });
}

}  // namespace luoshi::app
