// What waits for one person (待办), as each room says it of itself; put together in reporting. One line stands for all that is alike: "核验 3 份整改".
//
// A room counts only what this actor may do now, and reads along an index: the home page of everybody asks it.
#pragma once
#include <algorithm>
#include <boost/describe.hpp>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/time.hpp"
#include "platform/access/actor.hpp"

namespace luoshi {

struct Waiting {
    std::string task;  // "send_measures"
    std::string words, words_en;
    std::int64_t count = 0;
    std::optional<Date> due;    // the earliest
    std::int64_t overdue = 0;   // of the count
    std::string link;           // page of the desk
    std::string phone_link;     // page of the phone; empty: only at the desk
};

// A row of a statement: what waits, how often, the earliest day, how many are late.
struct WaitingRow {
    std::string task;
    std::int64_t count = 0;
    std::optional<Date> due;
    std::int64_t overdue = 0;
};
BOOST_DESCRIBE_STRUCT(WaitingRow, (), (task, count, due, overdue))

struct WaitingKind {
    std::string_view task;
    std::string_view before, after;  // 核验 3 份整改
    std::string_view words_en;       // rectification orders to check
    std::string_view link;
    std::string_view phone_link = {};
};

// The roots of what a permission covers, as a statement takes them: EXISTS (SELECT 1 FROM json_each($n) g WHERE substr(path, 1, length(g.key)) = g.key).
inline json::value waiting_scopes(const Actor& actor, const Permission& permission) {
    boost::json::object roots;
    for (const auto& root : actor.scopes(permission)) roots[root] = 1;
    return roots;
}

// The rows that count something, in words; a row of an unknown kind is a mistake of the room.
inline std::vector<Waiting> waiting_of(std::span<const WaitingRow> rows, std::span<const WaitingKind> kinds) {
    std::vector<Waiting> list;
    for (const auto& row : rows) {
        if (row.count == 0) continue;
        const auto& kind = *std::ranges::find(kinds, row.task, &WaitingKind::task);
        const auto number = std::to_string(row.count);
        list.push_back({row.task, std::string(kind.before) + " " + number + " " + std::string(kind.after), number + " " + std::string(kind.words_en), row.count, row.due, row.overdue,
                        std::string(kind.link), std::string(kind.phone_link)});
    }
    return list;
}

// The lines of a school that has ended and is answered for by another one: they name it, and their page opens on its books.
inline std::vector<Waiting> left_by(std::vector<Waiting> list, std::string_view name, std::string_view body) {
    for (auto& line : list) {
        line.words += "（原" + std::string(name) + "）";
        line.words_en += " (formerly " + std::string(name) + ")";
        line.link += (line.link.find('?') == std::string::npos ? "?body=" : "&body=") + std::string(body);
    }
    return list;
}

}  // namespace luoshi
