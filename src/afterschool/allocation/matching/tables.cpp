#include "afterschool/allocation/matching/tables.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "afterschool/allocation/matching/read_wishes.hpp"

namespace luoshi::afterschool::allocation::matching {
namespace {

// Everybody who may take part; a wish of anybody else refuses the file. Their priority counts where a wish names none.
Result<Nothing> read_pupils(std::string_view text, Tables& t, const Columns& wish_columns) {
    const char* const end = text.data() + text.size();
    const auto header = csv::read_line(text.data(), end);
    Fault fault;
    const auto columns = read_header(header, {"pupil"}, "priority", fault);
    if (!columns) {
        fault.at = text.data();
        return refusal("bad-pupils", "pupils", text, fault);
    }
    std::vector<std::string_view> names;
    std::vector<std::int32_t> priorities;
    Names by_name(static_cast<std::size_t>(std::count(header.next, end, '\n')) + 1);
    for (const char* at = header.next; at != end;) {
        const auto line = csv::read_line(at, end);
        if (!line.blank()) {
            if (!is_complete(line, *columns))
                return refusal("bad-pupils", "pupils", text, incomplete(at, line, *columns));
            const auto name = line.field[columns->needed[0]];
            if (!is_name(name)) return refusal("bad-pupils", "pupils", text, empty_name(at, "pupil"));
            const auto number = static_cast<std::uint32_t>(names.size());
            if (by_name.add(hash_of(name), number, [&](std::uint32_t n) { return names[n] == name; }) != none) {
                return refusal("bad-pupils", "pupils", text,
                               {at, fmt::format("学生 {} 出现两次", name), fmt::format("pupil {} stands twice", name)});
            }
            std::int32_t priority = 0;
            if (columns->optional < line.count && !line.field[columns->optional].empty()) {
                const auto value = csv::integer(line.field[columns->optional]);
                if (!value || *value < -number_max || *value > number_max) {
                    return refusal("bad-pupils", "pupils", text,
                                   bad_number(at, "priority", line.field[columns->optional], "-1000000000–1000000000"));
                }
                priority = static_cast<std::int32_t>(*value);
            }
            names.push_back(name);
            priorities.push_back(priority);
        }
        at = line.next;
    }
    t.pupils_listed = names.size();
    const bool takes_priority = wish_columns.optional == csv::fields_max &&
                                std::ranges::any_of(priorities, [](std::int32_t p) { return p != 0; });
    if (takes_priority) t.market.priority.resize(t.market.course.size());
    for (std::uint32_t a = 0; a < t.market.applicants(); ++a) {
        const auto pupil = t.pupil_of(a);
        const auto number = by_name.find(hash_of(pupil), [&](std::uint32_t n) { return names[n] == pupil; });
        if (number == none) {
            return refusal("bad-wishes", "wishes", t.wishes_text,
                           {pupil.data(), fmt::format("学生 {} 不在学生名单里", pupil),
                            fmt::format("pupil {} is not in the list of pupils", pupil)});
        }
        if (takes_priority)
            std::fill(t.market.priority.begin() + t.market.first[a], t.market.priority.begin() + t.market.first[a + 1],
                      priorities[number]);
    }
    return Nothing{};
}

}  // namespace

Result<Tables> read_tables(std::string_view courses, std::string_view wishes, std::optional<std::string_view> pupils,
                           unsigned threads) {
    threads = std::max(1U, threads);
    courses = csv::without_mark(courses);
    wishes = csv::without_mark(wishes);
    Tables tables;
    Catalogue catalogue(static_cast<std::size_t>(std::ranges::count(courses, '\n')) + 1);
    if (const auto fault = catalogue.read(courses, tables)) return refusal("bad-courses", "courses", courses, *fault);
    TRY(const auto columns, read_wishes(wishes, catalogue, tables, threads));
    if (pupils) TRY_DO(read_pupils(csv::without_mark(*pupils), tables, columns));
    return tables;
}

}  // namespace luoshi::afterschool::allocation::matching
