#include "app/commands/bench_indicators.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>

#include "app/commands/bench_enrolment.hpp"
#include "app/commands/database_options.hpp"
#include "app/wiring.hpp"
#include "org/api.hpp"
#include "platform/storage/migrate.hpp"

namespace luoshi::app {
namespace {

reporting::IndicatorFigures bench_on(const std::string& url, int schools, int questions) {
    const auto storage = storage::open(url);
    storage::migrate(*storage, all_migrations()).value();
    const auto context = command_line_context("430000");
    storage::write(*storage, context, [](Work& work) { return org::seed_hunan(work); }).value();
    const auto figures = reporting::bench_indicators(*storage, context, schools, questions);
    storage->drain();
    return figures;
}

}  // namespace

reporting::IndicatorFigures bench_indicators(const std::string& engine, int schools, int questions) {
    const auto name = fmt::format("luoshi_bench_{}", ::getpid());
    if (engine == "sqlite") {
        const auto folder = std::filesystem::temp_directory_path() / name;
        std::filesystem::create_directories(folder);
        const auto figures = bench_on("sqlite:" + (folder / "bench.db").string(), schools, questions);
        std::filesystem::remove_all(folder);
        return figures;
    }
    in_server(engine, fmt::format("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'", name));
    const auto figures = bench_on(with_database(engine, name), schools, questions);
    in_server(engine, fmt::format("DROP DATABASE {}", name));
    return figures;
}

}  // namespace luoshi::app
