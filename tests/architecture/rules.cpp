#include "rules.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>

namespace luoshi::architecture {
namespace {

struct Storey {
    std::string_view module;
    int level;
};

constexpr Storey storeys[] = {
    {"foundation", 0},  {"platform", 0},   {"org", 1},         {"identity", 2},  {"tally", 2},     {"notices", 3},
    {"pupils", 3},      {"scoring", 3},    {"rules", 4},       {"obligations", 5}, {"afterschool", 6},
    {"programmes", 6},  {"fees", 7},       {"supervision", 8}, {"reporting", 9},   {"app", 10},
};

// Modules whose folders are rooms with an order of their own: a room sees of a room before it only that room's api.hpp,
// and of a later one nothing.
struct Rooms {
    std::string_view module;
    std::vector<std::string_view> in_order;
};

const std::vector<Rooms>& modules_of_rooms() {
    static const std::vector<Rooms> all = {
        {"afterschool", {"catalogue", "enrolment", "allocation", "timetable", "attendance"}},
        {"fees", {"reckoning", "journal", "disclosure", "exemptions", "charges", "payments", "refunds", "pay", "closing"}},
        {"programmes", {"lines", "calls", "review", "construction", "events"}},
        {"supervision", {"checks", "complaints", "inspections", "rectification", "evaluation"}},
    };
    return all;
}

struct Wall {
    std::string_view header;  // prefix of the included name
    std::string_view room;    // the only folder whose .cpp files may include it
};

constexpr Wall walls[] = {
    {"boost/beast", "platform/http/"},   {"boost/asio", "platform/http/"},       {"sqlite3.h", "platform/storage/"},
    {"libpq-fe.h", "platform/storage/"}, {"openssl/", "platform/crypto/"},       {"argon2.h", "platform/crypto/"},
    {"poppler/", "platform/documents/"}, {"tesseract/", "platform/documents/"},  {"leptonica/", "platform/documents/"},
    {"zip.h", "platform/documents/"},    {"pugixml.hpp", "platform/documents/"}, {"xlsxwriter", "platform/documents/"},
    {"spdlog/", "platform/log/"},         {"curl/", "platform/mail/"},
    {"lemon/", "programmes/review/"},
    {"cairo", "platform/documents/"},    {"pango/", "platform/documents/"},      {"qrencode.h", "platform/documents/"},
};

// Words that would let time, randomness or SQL in by a back door, and where they may stand.
struct Forbidden {
    std::string_view text;
    std::string_view allowed;  // folder prefix
    std::string_view why;
};

constexpr Forbidden forbidden[] = {
    {"system_clock::now(", "foundation/", "the time is passed in (Work::clock)"},
    {"std::random_device", "foundation/", "randomness is passed in (Work::random)"},
    {"std::time(", "foundation/", "the time is passed in (Work::clock)"},
    {"\"SELECT ", "platform/storage/", "statements stand in queries/*.sql"},
    {"\"INSERT ", "platform/storage/", "statements stand in queries/*.sql"},
    {"\"UPDATE ", "platform/storage/", "statements stand in queries/*.sql"},
    {"\"DELETE FROM", "platform/storage/", "statements stand in queries/*.sql"},
};

std::string_view module_of(std::string_view path) { return path.substr(0, path.find('/')); }

std::optional<int> level_of(std::string_view module) {
    for (const auto& storey : storeys) {
        if (storey.module == module) return storey.level;
    }
    return std::nullopt;
}

bool is_test(std::string_view path) {
    // What the tests of one module share is a test too.
    const bool test_header =
        path.ends_with("_on_both.hpp") || (path.find("/test_") != std::string_view::npos && path.ends_with(".hpp"));
    return test_header || path.ends_with("_test.cpp") || path.ends_with("_dbtest.cpp") || path.ends_with("_fuzz.cpp");
}

// The name in #include "name" or <name>, or nothing.
std::optional<std::string_view> included(std::string_view line) {
    const auto start = line.find_first_not_of(" \t");
    if (start == std::string_view::npos || !line.substr(start).starts_with("#include")) return std::nullopt;
    const auto open = line.find_first_of("\"<", start);
    const auto close = open == std::string_view::npos ? open : line.find_first_of("\">", open + 1);
    if (close == std::string_view::npos) return std::nullopt;
    return line.substr(open + 1, close - open - 1);
}

// The wall that an included name stands behind, or nothing.
const Wall* wall_of(std::string_view name) {
    for (const auto& wall : walls) {
        if (name.starts_with(wall.header)) return &wall;
    }
    return nullptr;
}

// Headers that carry an outside library and therefore must not leave their room, by the name that others would include.
using CarryingHeaders = std::map<std::string, std::string_view, std::less<>>;

// The first part of a path inside its module: the room; empty for a file beside the rooms.
std::string_view room_of(std::string_view path) {
    const auto rest = path.substr(std::min(path.size(), path.find('/') + 1));
    const auto end = rest.find('/');
    return end == std::string_view::npos ? std::string_view{} : rest.substr(0, end);
}

bool is_api(std::string_view inner) { return inner == "api.hpp" || inner.ends_with("/api.hpp"); }
// A database test needs the tables of the modules below it, and runs their checks.
bool is_tables(std::string_view inner) {
    return inner == "migrations.hpp" || inner.ends_with("/migrations.hpp") || inner == "checks.hpp" || inner.ends_with("/checks.hpp");
}

// Between two files of one module: its rooms, where it has some.
std::string room_fault(std::string_view path, std::string_view name) {
    const auto& all = modules_of_rooms();
    const auto rooms = std::ranges::find(all, module_of(path), &Rooms::module);
    if (rooms == all.end() || room_of(path) == room_of(name)) return {};
    const auto from = std::ranges::find(rooms->in_order, room_of(path));
    const auto to = std::ranges::find(rooms->in_order, room_of(name));
    if (from == rooms->in_order.end() || to == rooms->in_order.end())
        return "a file of " + std::string(rooms->module) + " stands in one of its rooms";
    if (to > from) return "the room " + std::string(*from) + " may not look up to the later room " + std::string(*to);
    // Tests of a later room may stand on what the tests of an earlier one share.
    if (is_api(name) || (is_test(path) && (is_tables(name) || is_test(name)))) return {};
    return "the room " + std::string(*to) + " shows others only its api.hpp";
}

std::string include_fault(std::string_view path, std::string_view name, const CarryingHeaders& carrying) {
    if (const auto* wall = wall_of(name); wall != nullptr && !path.starts_with(wall->room) && !is_test(path)) {
        return std::string(name) + " belongs only into " + std::string(wall->room);
    }
    if (const auto found = carrying.find(name);
        found != carrying.end() && !path.starts_with(found->second) && !is_test(path)) {
        return std::string(name) + " carries an outside library and stays in " + std::string(found->second);
    }
    const auto from = module_of(path);
    const auto to = module_of(name);
    const auto from_level = level_of(from);
    const auto to_level = level_of(to);
    if (!to_level || !name.ends_with(".hpp")) return {};
    if (from == to) return room_fault(path, name);
    if (!from_level) return "the folder " + std::string(from) + " has no storey";
    if (from == "foundation") return "foundation stands on nothing of ours";
    if (to == "foundation" || to == "platform") return {};
    if (*to_level >= *from_level) {
        return std::string(from) + " (storey " + std::to_string(*from_level) + ") may not look up or sideways to " +
               std::string(to);
    }
    const auto inner = name.substr(to.size() + 1);
    // Tests may stand on what the tests of a module below share.
    if (is_test(path) && (is_tables(inner) || is_test(inner))) return {};
    if (!is_api(inner) && from != "app") return std::string(to) + " shows others only its api.hpp";
    return {};
}

std::string word_fault(std::string_view path, std::string_view line) {
    if (is_test(path)) return {};
    const auto comment = line.find("//");
    for (const auto& word : forbidden) {
        const auto at = line.find(word.text);
        if (at != std::string_view::npos && at < comment && !path.starts_with(word.allowed))
            return std::string(word.why);
    }
    return {};
}

}  // namespace

namespace {

template <class F>
void for_each_line(const Source& source, F&& line_found) {
    std::istringstream lines(source.text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) line_found(number, std::string_view(line));
}

CarryingHeaders carrying_headers(const std::vector<Source>& sources) {
    CarryingHeaders carrying;
    for (const auto& source : sources) {
        if (!source.path.ends_with(".hpp")) continue;
        for_each_line(source, [&](int, std::string_view line) {
            const auto name = included(line);
            if (const auto* wall = name ? wall_of(*name) : nullptr) carrying.emplace(source.path, wall->room);
        });
    }
    return carrying;
}

}  // namespace

std::vector<Violation> violations(const std::vector<Source>& sources) {
    const auto carrying = carrying_headers(sources);
    std::vector<Violation> found;
    for (const auto& source : sources) {
        for_each_line(source, [&](int number, std::string_view line) {
            const auto name = included(line);
            auto fault = name ? include_fault(source.path, *name, carrying) : word_fault(source.path, line);
            if (!fault.empty()) found.push_back({source.path, number, std::move(fault)});
        });
    }
    return found;
}

std::vector<Source> read_sources(std::string_view folder) {
    std::vector<Source> sources;
    const std::filesystem::path root(folder);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        const auto extension = entry.path().extension();
        if (extension != ".cpp" && extension != ".hpp") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        sources.push_back({std::filesystem::relative(entry.path(), root).string(), std::move(text).str()});
    }
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

}  // namespace luoshi::architecture
