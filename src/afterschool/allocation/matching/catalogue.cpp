#include "afterschool/allocation/matching/catalogue.hpp"

#include <fmt/format.h>

namespace luoshi::afterschool::allocation::matching {
namespace {

std::uint64_t course_hash(std::uint32_t slot, std::string_view course) { return hash_of(course, slot + 1); }

}  // namespace

std::optional<Fault> Catalogue::read(std::string_view text, Tables& tables) {
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto header = csv::read_line(at, end);
    Fault fault;
    const auto columns = read_header(header, {"course", "slot", "capacity"}, "min", fault);
    if (!columns) {
        fault.at = at;
        return fault;
    }
    for (at = header.next; at != end;) {
        const auto line = csv::read_line(at, end);
        if (!line.blank()) {
            if (!is_complete(line, *columns)) return incomplete(at, line, *columns);
            if (auto wrong = read_course(at, line, *columns, tables)) return wrong;
        }
        at = line.next;
    }
    return std::nullopt;
}

std::uint32_t Catalogue::slot(std::string_view name, const Tables& tables) const {
    return slots_by_name_.find(hash_of(name), [&](std::uint32_t s) { return tables.slots[s] == name; });
}

std::uint32_t Catalogue::course(std::uint32_t slot, std::string_view name, const Tables& tables) const {
    return by_name_.find(course_hash(slot, name), [&](std::uint32_t c) {
        return tables.courses[c].slot == slot && tables.courses[c].course == name;
    });
}

std::optional<Fault> Catalogue::read_course(const char* at, const csv::Line& line, const Columns& columns, Tables& tables) {
    const auto name = line.field[columns.needed[0]];
    const auto slot_name = line.field[columns.needed[1]];
    if (!is_name(name)) return empty_name(at, "course");
    if (!is_name(slot_name)) return empty_name(at, "slot");
    const auto capacity_text = line.field[columns.needed[2]];
    const auto capacity = csv::integer(capacity_text);
    if (!capacity || *capacity < 0 || *capacity > number_max)
        return bad_number(at, "capacity", capacity_text, "0–1000000000");
    std::int64_t min = 0;
    if (columns.optional < line.count && !line.field[columns.optional].empty()) {
        const auto read = csv::integer(line.field[columns.optional]);
        if (!read || *read < 0 || *read > number_max)
            return bad_number(at, "min", line.field[columns.optional], "0–1000000000");
        min = *read;
    }
    auto slot = slots_by_name_.add(hash_of(slot_name), static_cast<std::uint32_t>(tables.slots.size()),
                                   [&](std::uint32_t s) { return tables.slots[s] == slot_name; });
    if (slot == none) {
        slot = static_cast<std::uint32_t>(tables.slots.size());
        tables.slots.push_back(slot_name);
    }
    const auto number = static_cast<std::uint32_t>(tables.courses.size());
    const auto same = [&](std::uint32_t c) {
        return tables.courses[c].slot == slot && tables.courses[c].course == name;
    };
    if (by_name_.add(course_hash(slot, name), number, same) != none) {
        return Fault{at, fmt::format("课程 {} 在时段 {} 已经出现过", name, slot_name),
                     fmt::format("course {} stands in slot {} already", name, slot_name)};
    }
    tables.courses.push_back({name, slot, static_cast<std::uint32_t>(*capacity), static_cast<std::uint32_t>(min)});
    tables.market.places.push_back(static_cast<std::uint32_t>(*capacity));
    return std::nullopt;
}

}  // namespace luoshi::afterschool::allocation::matching
