#include "afterschool/enrolment/api.hpp"

#include <algorithm>
#include <stdexcept>

#include "afterschool/enrolment/base.hpp"
#include "afterschool/enrolment/base_groups.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct RosterRow {
    PupilId pupil;
    std::string code;
    std::string name;
    ClassId class_;
    std::string class_name;
    int grade = 0;
    bool base = false;
    bool off_school = false;
};
BOOST_DESCRIBE_STRUCT(RosterRow, (), (pupil, code, name, class_, class_name, grade, base, off_school))

struct FigureRow {
    CourseId course;
    int places = 0;
    int reserved = 0;
    int taken = 0;
    int waiting = 0;
};
BOOST_DESCRIBE_STRUCT(FigureRow, (), (course, places, reserved, taken, waiting))

struct BaseLine {
    int weekdays = 0;
    ConsentId consent;
    Date from;
};
BOOST_DESCRIBE_STRUCT(BaseLine, (), (weekdays, consent, from))

// `weekdays`: Monday is 1, Tuesday 2, Wednesday 4 …
std::vector<RosterLine> roster_on(Work& work, std::string_view county, CourseId course, Date day, int weekdays, const std::vector<CourseId>& free) {
    std::string named;
    for (const auto& one : free) named += one.to_string() + ' ';
    std::vector<RosterLine> roster;
    for (auto& row : work.all<RosterRow>(queries::roster, county, course, day, weekdays, named)) {
        roster.push_back({row.pupil, std::move(row.code), std::move(row.name), row.class_, std::move(row.class_name),
                          row.grade, row.base, row.off_school});
    }
    return roster;
}

}  // namespace

std::optional<RoundLine> find_round(Work& work, RoundId id) {
    const auto head = load_round(work, id);
    if (!head) return std::nullopt;
    return line_of(*head, work.now());
}

std::vector<RoundLine> rounds_of_plan(Work& work, std::string_view county, PlanId plan) {
    std::vector<RoundLine> lines;
    for (const auto& head : work.all<RoundHead>(queries::rounds_of_plan, county, plan))
        lines.push_back(line_of(head, work.now()));
    return lines;
}

std::vector<RosterLine> roster_of(Work& work, std::string_view county, CourseId course, Date day, int weekday, const std::vector<CourseId>& free) {
    if (weekday < 1 || weekday > 5) throw std::logic_error("a session follows the pattern of Monday to Friday: " + std::to_string(weekday));
    return roster_on(work, county, course, day, 1 << (weekday - 1), free);
}

std::vector<RosterLine> whole_roster_of(Work& work, std::string_view county, CourseId course, Date day) {
    return roster_on(work, county, course, day, 31, {});
}

std::vector<SeatLine> seats_of_pupil(Work& work, std::string_view county, PupilId pupil, PlanId plan) {
    std::vector<SeatLine> lines;
    for (auto& seat : seats_held(work, county, pupil, plan)) {
        lines.push_back({seat.id, std::move(seat.county), seat.pupil, seat.plan, std::move(seat.slot), seat.course,
                         seat.round, seat.consent, seat.from, seat.taken_at, seat.source});
    }
    return lines;
}

std::optional<BasePlace> base_place_of(Work& work, std::string_view county, PupilId pupil, PlanId plan) {
    const auto row = work.one<BaseLine>(queries::base_line, county, pupil, plan);
    if (!row) return std::nullopt;
    return BasePlace{std::string(county),        pupil,        plan,     base_groups_of(work, county, pupil, plan),
                     weekdays_of(row->weekdays), row->consent, row->from};
}

std::vector<Sitting> sittings_of(Work& work, std::string_view county, PupilId pupil, PlanId plan, Date since) {
    return work.all<Sitting>(queries::sittings_of_pupil, county, pupil, plan, since);
}

std::vector<CourseFigures> figures_of_plan(Work& work, std::string_view county, PlanId plan) {
    std::vector<CourseFigures> figures;
    for (const auto& row : work.all<FigureRow>(queries::plan_figures, county, plan))
        figures.push_back({row.course, row.places, row.taken, row.waiting});
    return figures;
}

std::vector<CourseSize> sizes_of_plan(Work& work, std::string_view county, PlanId plan) {
    std::vector<CourseSize> sizes;
    work.each(
        queries::sizes_of_plan,
        [&](const storage::Row& row) {
            CourseSize size{row.get<CourseId>(0), 0};
            for (int weekday = 1; weekday <= 5; ++weekday) size.pupils = std::max(size.pupils, row.get<int>(weekday));
            sizes.push_back(size);
        },
        county, plan);
    return sizes;
}

}  // namespace luoshi::afterschool::enrolment
