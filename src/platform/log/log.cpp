#include "platform/log/log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <atomic>

#include "foundation/json.hpp"
#include "foundation/time.hpp"

namespace luoshi::log {
namespace {

std::atomic<bool> as_json_lines{false};

spdlog::logger& logger() {
    static const auto instance = [] {
        auto made = std::make_shared<spdlog::logger>("luoshi", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made->set_pattern("%v");
        return made;
    }();
    return *instance;
}

spdlog::level::level_enum to_spdlog(Level level) {
    switch (level) {
        case Level::debug: return spdlog::level::debug;
        case Level::info: return spdlog::level::info;
        case Level::warning: return spdlog::level::warn;
        case Level::error: return spdlog::level::err;
    }
    return spdlog::level::info;
}

std::string_view level_word(Level level) {
    switch (level) {
        case Level::debug: return "debug";
        case Level::info: return "info";
        case Level::warning: return "warning";
        case Level::error: return "error";
    }
    return "info";
}

}  // namespace

void configure(std::string_view format, std::string_view level) {
    as_json_lines = format == "json" || (format != "words" && isatty(STDERR_FILENO) == 0);
    for (const auto candidate : {Level::debug, Level::info, Level::warning, Level::error}) {
        if (level_word(candidate) == level) logger().set_level(to_spdlog(candidate));
    }
}

std::string as_json(Level level, std::string_view at, std::string_view event, std::initializer_list<Field> fields) {
    std::string line = "{\"at\":";
    json::append_quoted(line, at);
    line += ",\"level\":";
    json::append_quoted(line, level_word(level));
    line += ",\"event\":";
    json::append_quoted(line, event);
    for (const auto& field : fields) {
        line += ',';
        json::append_quoted(line, field.name);
        line += ':';
        std::visit([&](const auto& value) { json::append(line, value); }, field.value);
    }
    return line + '}';
}

std::string as_words(std::string_view event, std::initializer_list<Field> fields) {
    std::string line(event);
    for (const auto& field : fields) {
        line += ' ';
        line += field.name;
        line += '=';
        std::visit([&](const auto& value) { json::append(line, value); }, field.value);
    }
    return line;
}

void write(Level level, std::string_view event, std::initializer_list<Field> fields) {
    const auto wanted = to_spdlog(level);
    if (!logger().should_log(wanted)) return;
    const auto at = system_clock().now().to_string();
    logger().log(wanted, as_json_lines ? as_json(level, at, event, fields) : at.substr(11, 8) + " " + std::string(level_word(level)) + " " + as_words(event, fields));
}

}  // namespace luoshi::log
