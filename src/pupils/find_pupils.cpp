#include <cstdlib>

#include "pupils/queries.hpp"
#include "pupils/store.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct PupilColumns {
    PupilId id;
    std::string county;
    ClassId class_;
    std::string class_name;
    std::string name;
    std::string code;
    Sex sex = Sex::male;
    bool boarding = false;
    std::optional<std::string> number;  // sealed
    PupilState state = PupilState::on_roll;
    std::int64_t guardians = 0;
    int grade = 0;
    int number_of_class = 0;
};
BOOST_DESCRIBE_STRUCT(PupilColumns, (),
                      (id, county, class_, class_name, name, code, sex, boarding, number, state, guardians, grade,
                       number_of_class))

std::optional<std::string> masked_number(PupilId pupil, const std::optional<std::string>& sealed);

}  // namespace

// Office and head: the school; a head teacher: the own class only.
Result<http::Page<PupilRow>> find_pupils(Work& work, const FindPupils& query) {
    std::string county;
    BodyId school;
    std::string only_class;
    if (query.class_) {
        TRY(const ClassLine line, find_visible_class(work, *query.class_, permissions::read));
        if (query.school && *query.school != line.school) return no_such_class();
        county = line.county;
        school = line.school;
        only_class = line.id.to_string();
    } else {
        TRY(const org::BodyLine body, school_in_reach(work, query.school, {permissions::read}));
        county = body.county;
        school = body.id;
    }
    TRY(const auto after, read_cursor(query.cursor, 4));
    const auto limit = static_cast<std::size_t>(page_size(query.limit));
    const int after_grade = after[0].empty() ? 0 : std::atoi(after[0].c_str());
    const int after_number = after[1].empty() ? 0 : std::atoi(after[1].c_str());
    const std::string state(query.state ? json::enum_name(*query.state) : "");
    auto rows = work.all<PupilColumns>(queries::find_pupils, county, school, only_class, state, query.text.value_or(""),
                                       after_grade, after_number, after[2], after[3], limit + 1,
                                       query.text ? number_digest(*query.text) : std::string());
    http::Page<PupilRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    if (more) {
        const auto& last = rows.back();
        page.next = write_cursor(
            {std::to_string(last.grade), std::to_string(last.number_of_class), last.name, last.id.to_string()});
    }
    for (auto& row : rows) {
        page.items.push_back({row.id, std::move(row.county), row.class_, std::move(row.class_name), std::move(row.name),
                              std::move(row.code), row.sex, row.boarding, masked_number(row.id, row.number), row.state,
                              row.guardians});
    }
    return page;
}

namespace {

// A list shows the kind and the last character: enough to tell two numbers apart, too little to use.
std::optional<std::string> masked_number(PupilId pupil, const std::optional<std::string>& sealed) {
    if (!sealed) return std::nullopt;
    const auto number = unseal_field("number", pupil.to_string(), *sealed);
    return number.empty() ? number : std::string(1, number.front()) + "****" + std::string(1, number.back());
}

}  // namespace
}  // namespace luoshi::pupils
