// One line of a comma separated file, for files of hundreds of megabytes: fields are views, nothing is copied.
//
// A field may stand in double quotes; a quoted field may hold commas, but neither quotes nor line ends (identifiers
// need neither, and so any line end begins a line, wherever one starts to read).
#pragma once
#include <array>
#include <charconv>
#include <cstring>
#include <optional>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::csv {

inline constexpr std::size_t fields_max = 8;

struct Line {
    std::array<std::string_view, fields_max> field;
    std::size_t count = 0;
    const char* next = nullptr;  // the line after this one
    bool bad = false;            // quotes that do not close, or more than fields_max fields
    bool blank() const { return count == 1 && field[0].empty(); }
};

inline Line read_line(const char* at, const char* end) {
    Line line;
    while (true) {
        std::string_view field;
        if (at != end && *at == '"') {
            const char* const begin = ++at;
            while (at != end && *at != '"' && *at != '\n') ++at;
            field = {begin, static_cast<std::size_t>(at - begin)};
            if (at == end || *at == '\n')
                line.bad = true;
            else
                ++at;
            if (at != end && *at == '\r') ++at;
            if (at != end && *at != ',' && *at != '\n') line.bad = true;
            while (at != end && *at != ',' && *at != '\n') ++at;
        } else {
            const char* const begin = at;
            while (at != end && *at != ',' && *at != '\n') ++at;
            auto size = static_cast<std::size_t>(at - begin);
            if (size > 0 && begin[size - 1] == '\r' && (at == end || *at == '\n')) --size;
            field = {begin, size};
        }
        if (line.count == fields_max)
            line.bad = true;
        else
            line.field[line.count++] = field;
        if (at == end) break;
        if (*at++ == '\n') break;
    }
    line.next = at;
    return line;
}

inline std::optional<std::int64_t> integer(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// Without the mark that spreadsheets put in front (UTF-8 byte order mark).
inline std::string_view without_mark(std::string_view text) {
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

// As it is written into a file: quoted where it holds a comma.
inline void append_field(std::string& out, std::string_view field) {
    if (field.find(',') == std::string_view::npos) {
        out += field;
        return;
    }
    out += '"';
    out += field;
    out += '"';
}

}  // namespace luoshi::csv
