// Two hours of the base service beside attendance's two courses: homework (course 3, with Mr Wu) at the time of chess, reading (course 4, with Mrs Zhou)
// at the time of painting. Child 2 plays chess and has a base place; child 3 gave chess back and has a base place: both hours are base service.
#pragma once
#include <span>

#include "afterschool/attendance/attendance_on_both.hpp"

namespace luoshi::afterschool::attendance {

namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test." #name, text, text }
ROW(base_course,
    "INSERT INTO course (county, id, version, plan, school, kind, activity, name, item, grades, places_min, places_max, slot, teacher, price_fen, "
    "price_basis, aims, materials, sells_materials, safety, screen, screen_hits, state, running, edited_by) "
    "VALUES ($1, $2, 1, $3, $4, 'base', 'homework', $5, $5, 63, 0, 40, $6, $7, 0, '', '', '', FALSE, '', 'clear', '[]', 'offered', 'yes', 'a')");
ROW(base_session,
    "INSERT INTO timetable_session (county, id, version, plan, school, course, slot, pattern_day, pattern_weekday, weekday, day, starts, ends, lessons, "
    "teacher, adult, state, touched) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $8, $7, $9, $10, 1, $11, $11, 'planned', FALSE)");
ROW(working_day_session,
    "INSERT INTO timetable_session (county, id, version, plan, school, course, slot, pattern_day, pattern_weekday, weekday, day, starts, ends, lessons, "
    "teacher, adult, state, touched) SELECT county, $3, 1, plan, school, course, slot, $4, $5, $6, $4, starts, ends, lessons, teacher, adult, 'planned', FALSE "
    "FROM timetable_session WHERE county = $1 AND id = $2");
ROW(base_place,
    "INSERT INTO base_place (county, pupil, plan, id, weekdays, consent, consent_given_at, from_date, chosen_at, account, source) "
    "VALUES ($1, $2, $3, $4, $6, $5, 1, '2026-08-31', 2, 'a', 'guardian')");
ROW(base_group, "INSERT INTO base_place_group (county, pupil, plan, slot, course, from_date) VALUES ($1, $2, $3, $4, $5, '2026-08-31')");
ROW(no_seat, "DELETE FROM seat WHERE county = $1 AND pupil = $2");
#undef ROW
}  // namespace rows

template <class On>
class WithBaseHours : public On {
 protected:
    using On::On;
    using On::county;

    const CourseId homework = On::template id<CourseId>(3);
    const CourseId reading = On::template id<CourseId>(4);
    static SessionId session_of_base(int course, int n) {
        Uuid bytes{};
        bytes[0] = static_cast<std::uint8_t>(course);
        bytes[15] = static_cast<std::uint8_t>(n);
        return SessionId{bytes};
    }

    // Weekdays of the base places of children 2 and 3: Monday is 1, Tuesday 2, Wednesday 4 …
    int chosen_by_two = 31;
    int chosen_by_three = 31;

    // A Saturday of a make-up week (调休): both hours once more, by the pattern of that weekday. Its sessions have the number 100.
    static constexpr int working_saturday = 100;
    void add_working_saturday(Date saturday, int follows) {
        On::here([&](Work& work) -> Result<Nothing> {
            for (const int course : {3, 4}) {
                work.run(rows::working_day_session, county, session_of_base(course, 0), session_of_base(course, working_saturday), saturday, follows,
                         saturday.weekday().iso_encoding());
            }
            work.record("test.working_saturday", "body", On::school.to_string());
            return Nothing{};
        }).value();
    }

    // One session of each on each of these days, numbered from 0.
    void add_base_hours(std::span<const Date> on) {
        const auto term_plan = On::template id<catalogue::PlanId>(12);
        On::here([&](Work& work) -> Result<Nothing> {
            const auto hour = [&](CourseId course, const char* name, const char* slot, int starts, std::uint8_t teacher) {
                const auto who = On::template id<catalogue::TeacherId>(teacher);
                work.run(rows::base_course, county, course, term_plan, On::school, name, slot, who);
                for (std::size_t n = 0; n < on.size(); ++n) {
                    const auto id = session_of_base(course == homework ? 3 : 4, static_cast<int>(n));
                    work.run(rows::base_session, county, id, term_plan, On::school, course, slot, on[n], on[n].weekday().iso_encoding(), starts, starts + 40, who);
                }
            };
            hour(homework, "作业辅导", "s1", 960, 15);
            hour(reading, "自主阅读", "s2", 1010, 14);
            work.run(rows::no_seat, county, On::child(3));
            for (const std::uint8_t n : {2, 3}) {
                work.run(rows::base_place, county, On::child(n), term_plan, On::template id<enrolment::BaseChoiceId>(static_cast<std::uint8_t>(90 + n)),
                         On::template id<pupils::ConsentId>(static_cast<std::uint8_t>(55 + n)), n == 2 ? chosen_by_two : chosen_by_three);
                work.run(rows::base_group, county, On::child(n), term_plan, "s1", homework);
                work.run(rows::base_group, county, On::child(n), term_plan, "s2", reading);
            }
            work.record("test.base_hours", "body", On::school.to_string());
            return Nothing{};
        }).value();
    }
};

}  // namespace luoshi::afterschool::attendance
