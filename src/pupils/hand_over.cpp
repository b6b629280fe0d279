#include "pupils/hand_over.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "pupils/class_names.hpp"
#include "pupils/consent_store.hpp"
#include "pupils/counts/measures.hpp"
#include "pupils/queries.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

constexpr int last_number = 99;

// Classes that began together keep one number for all their years, whether or not they have gone up yet.
int cohort_of(const ClassLine& line) { return line.school_year - line.grade; }

class Numbers {
 public:
    Numbers(Work& work, const org::BodyLine& school) {
        for (const auto& line : classes_of_school(work, school.county, school.id)) taken_[cohort_of(line)].insert(line.number);
    }
    // The wanted one where it is free; nothing where all are taken.
    std::optional<int> take(const ClassLine& line) {
        auto& taken = taken_[cohort_of(line)];
        if (taken.insert(line.number).second) return line.number;
        for (int number = 1; number <= last_number; ++number) {
            if (taken.insert(number).second) return number;
        }
        return std::nullopt;
    }

 private:
    std::map<int, std::set<int>> taken_;
};

struct Came {
    Date day;
    std::int64_t pupils = 0;
};
BOOST_DESCRIBE_STRUCT(Came, (), (day, pupils))

std::int64_t move_pupils(Work& work, const ClassLine& line, ClassId next, const org::BodyLine& to, Date since) {
    std::int64_t moved = 0;
    for (const auto& came : work.all<Came>(queries::days_of_hand_over, line.county, line.id, since)) {
        tally::add(work, line.school, counts::on_roll, came.day, -came.pupils);
        tally::add(work, to.id, counts::on_roll, came.day, came.pupils);
        moved += came.pupils;
    }
    work.run(queries::begin_places_of_class, line.county, line.id, next, to.id, since);
    work.run(queries::end_places_of_class, line.county, line.id, since);
    work.run(queries::hand_over_pupils, line.county, line.id, next, to.id);
    return moved;
}

std::int64_t move_class(Work& work, const ClassLine& line, int number, const org::BodyLine& to, Date since) {
    const auto next = work.new_id<ClassId>();
    // A name that somebody chose stays; one that follows the pattern follows the number.
    const auto name = line.name == class_name(line.grade, line.number) ? class_name(line.grade, number) : line.name;
    work.run(queries::insert_class, line.county, next, to.id, line.entry_year, line.school_year, line.grade, number, name, line.head_teacher);
    end_consents_to_come(work, line, to.id, since);
    const auto pupils = move_pupils(work, line, next, to, since);
    work.run(queries::insert_class_year, line.county, line.id);
    work.run(queries::close_class, line.county, line.id, line.school_year);
    work.emit("pupils.class_moved", json::value{{"county", line.county},
                                                {"from_class", line.id.to_string()},
                                                {"to_class", next.to_string()},
                                                {"from_school", line.school.to_string()},
                                                {"to_school", to.id.to_string()},
                                                {"effective", since.to_string()}});
    work.record("pupils.hand_over", "class", line.id.to_string(),
                json::value{{"to", next.to_string()}, {"school", to.id.to_string()}, {"pupils", pupils}, {"effective", since.to_string()}});
    return pupils;
}

template <class IdType>
std::optional<IdType> id_in(const json::value& payload, std::string_view member) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(member);
    if (text == nullptr || !text->is_string()) return std::nullopt;
    return IdType::parse(std::string_view(text->get_string()));
}

}  // namespace

std::optional<Problem> why_not_there(Work& work, const std::vector<ClassLine>& classes, const org::BodyLine& to) {
    if (classes.empty()) return std::nullopt;
    const auto particulars = org::find_school(work, to.id);
    const auto grades = particulars ? grades_of(particulars->stage) : std::nullopt;
    Numbers numbers(work, to);
    for (const auto& line : classes) {
        if (!grades || line.grade < grades->first || line.grade > grades->last) {
            return Problem{Code::conflict, "grades-differ",
                           fmt::format("{}没有 {} 年级，{}无法转入：请先在学校信息里更正学段（如改为九年一贯制），或另选学校", to.name, line.grade, line.name),
                           fmt::format("{} has no grade {}, so {} cannot go there: correct the school's stage first (to a nine-year school), or choose another school",
                                       to.name, line.grade, line.name)};
        }
        if (!numbers.take(line)) {
            return Problem{Code::conflict, "too-many-classes",
                           fmt::format("{} {} 年级的班号（1 至 {}）已用完：请先合并班级", to.name, line.grade, last_number),
                           fmt::format("{} has no class number (1 to {}) left in grade {}: join classes first", to.name, last_number, line.grade)};
        }
    }
    return std::nullopt;
}

std::vector<ClassLine> without_head_there(Work& work, std::vector<ClassLine> classes, const org::BodyLine& to) {
    std::set<AccountId> heads;
    for (const auto& holder : identity::holders_of_role(work, "class_teacher", to.id)) heads.insert(holder.account);
    std::erase_if(classes, [&](const ClassLine& line) { return !line.head_teacher || heads.contains(*line.head_teacher); });
    return classes;
}

ClassesHandedOver hand_over(Work& work, std::vector<ClassLine> classes, const org::BodyLine& to, Date since, HeadTeachers heads) {
    ClassesHandedOver done{to.id, to.name, 0, 0, 0};
    if (heads == HeadTeachers::need_the_role) {
        std::set<ClassId> without;
        for (const auto& line : without_head_there(work, classes, to)) without.insert(line.id);
        for (auto& line : classes) {
            if (without.contains(line.id)) line.head_teacher.reset();
        }
        done.without_head = static_cast<std::int64_t>(without.size());
    }
    Numbers numbers(work, to);
    for (const auto& line : classes) {
        done.pupils += move_class(work, line, numbers.take(line).value(), to, since);
        ++done.classes;
    }
    return done;
}

Result<Nothing> follow_merger(Work& work, const json::value& payload) {
    const auto from = id_in<BodyId>(payload, "body");
    const auto to = id_in<BodyId>(payload, "successor");
    const auto since = id_in<Date>(payload, "effective");
    const auto successor = to ? org::find_body(work, *to) : std::nullopt;
    if (!from || !successor || !since) return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
    const auto classes = classes_of_school(work, work.county(), *from);
    if (auto problem = why_not_there(work, classes, *successor)) return *std::move(problem);
    hand_over(work, classes, *successor, *since, HeadTeachers::go_along);
    return Nothing{};
}

}  // namespace luoshi::pupils
