// Structured log on stderr: one event a line, as JSON for machines or as words on a terminal. Never personal numbers, never query values.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

namespace luoshi::log {

enum class Level { debug, info, warning, error };

struct Field {
    std::string_view name;
    std::variant<std::int64_t, double, bool, std::string> value;
};

// format: "json", "words" or "auto" (words when stderr is a terminal); level: "debug", "info", "warning" or "error". Unknown words mean the default.
void configure(std::string_view format, std::string_view level);

// event: a stable name ("request", "job-failed"); fields in the order in which they are given.
void write(Level level, std::string_view event, std::initializer_list<Field> fields = {});
inline void debug(std::string_view event, std::initializer_list<Field> fields = {}) { write(Level::debug, event, fields); }
inline void info(std::string_view event, std::initializer_list<Field> fields = {}) { write(Level::info, event, fields); }
inline void warning(std::string_view event, std::initializer_list<Field> fields = {}) { write(Level::warning, event, fields); }
inline void error(std::string_view event, std::initializer_list<Field> fields = {}) { write(Level::error, event, fields); }

// How one event is written, without the line's end; for tests and for other sinks.
std::string as_json(Level level, std::string_view at, std::string_view event, std::initializer_list<Field> fields);
std::string as_words(std::string_view event, std::initializer_list<Field> fields);

}  // namespace luoshi::log
